/** What every way to write a value is given. */
export interface Writing {
  readonly id: string;
  readonly value: string;
  readonly required: boolean;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
}
