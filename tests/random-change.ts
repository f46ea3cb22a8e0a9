import { randomUUID } from 'node:crypto';
import type { Answer } from './graph.ts';
import type { Dice } from './random-operation.ts';
import { agreement, HEZUO, HUANGNAN } from './reporter.ts';
import type { Input } from './reporter.ts';

type Ask = (query: string, variables: object, by: { token: string }) => Promise<Answer>;
interface Reported {
  readonly id: string;
  revision: number;
  isTaken?: true;
}

const PAIRINGS = [HUANGNAN, HEZUO];

/** Agencies that change things at random: each change is good, and is said in one word. */
export class RandomChanges {
  readonly #ask: Ask;
  readonly #dice: Dice;
  readonly #tokens: { readonly supporter: string; readonly recipient: string };
  readonly #known: Reported[] = [];

  constructor(ask: Ask, dice: Dice, tokens: { supporter: string; recipient: string }) {
    this.#ask = ask;
    this.#dice = dice;
    this.#tokens = tokens;
  }

  async make(): Promise<string> {
    const standing = this.#known.filter(({ isTaken }) => !isTaken);
    const record = standing.length > 0 ? this.#dice.of(standing) : undefined;
    if (!record) return this.#reported();
    const does = this.#dice.of([
      'report',
      'organization',
      'revise',
      'revise',
      'withdraw',
      'say',
      'say',
    ]);
    switch (does) {
      case 'report':
        return this.#reported();
      case 'organization':
        return this.#organization();
      case 'revise':
        return this.#revise(record);
      case 'withdraw':
        return this.#withdraw(record);
      default:
        return this.#say(record);
    }
  }

  #stated(): Input {
    return agreement({
      pairing: this.#dice.of(PAIRINGS),
      title: { zh: `协议${String(this.#dice.below(1000))}` },
      signed: { date: `2023-0${String(1 + this.#dice.below(9))}-06`, precision: 'DAY' },
      contracted: { yuan: `${String(1 + this.#dice.below(900))}.00` },
    });
  }

  /** Reports an agreement, of any pairing unless one is named. */
  async report(pairing = this.#dice.of(PAIRINGS)): Promise<{ id: string; pairing: string }> {
    const stated = { ...this.#stated(), pairing };
    const { agreement: made } = await this.#send(
      'reportAgreement',
      { agreement: stated },
      'agreement { id }',
    );
    const id = made.id as string;
    this.#known.push({ id, revision: 1 });
    return { id, pairing };
  }

  async #reported(): Promise<string> {
    await this.report();
    return 'a report';
  }

  async #organization(): Promise<string> {
    const organization = { name: { zh: `单位${String(this.#dice.below(1000))}` } };
    await this.#send('reportOrganization', { organization }, 'organization { id }');
    return 'an organization';
  }

  /** Half of them move the record into another pairing. */
  async #revise(record: Reported): Promise<string> {
    const wish = { id: record.id, revision: record.revision, reason: 'better known' };
    await this.#send('reviseAgreement', { ...wish, agreement: this.#stated() }, 'agreement { id }');
    record.revision += 1;
    return 'a revision';
  }

  async #withdraw(record: Reported): Promise<string> {
    const wish = { id: record.id, revision: record.revision, reason: 'in error' };
    await this.#send('withdrawAgreement', wish, 'id', 'WithdrawInput');
    record.isTaken = true;
    return 'a withdrawal';
  }

  async #say({ id, revision }: Reported): Promise<string> {
    const input = { idempotencyKey: randomUUID(), activity: id, revision };
    const isConfirmed = this.#dice.below(2) === 0;
    const mutation = isConfirmed ? 'confirmActivity' : 'disputeActivity';
    const { data, errors } = await this.#ask(
      `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
        answer: ${mutation}(input: $input) { userErrors { code } } }`,
      { input: isConfirmed ? input : { ...input, reason: 'we know another' } },
      { token: this.#tokens.recipient },
    );
    demandNone(errors, data?.answer.userErrors);
    return 'a word';
  }

  async #send(mutation: string, input: Input, selection: string, type?: string) {
    const named = type ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await this.#ask(
      `mutation ($input: ${named}!) { answer: ${mutation}(input: $input) { ${selection} userErrors { code path message } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      { token: this.#tokens.supporter },
    );
    demandNone(errors, data?.answer.userErrors);
    return data.answer;
  }
}

function demandNone(errors: unknown, userErrors: readonly unknown[] | undefined): void {
  if (errors !== undefined || userErrors?.length !== 0)
    throw new Error(`a change was refused: ${JSON.stringify([errors, userErrors])}`);
}
