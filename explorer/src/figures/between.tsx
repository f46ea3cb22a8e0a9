import { Localized } from './localized.tsx';
import type { LocalizedText } from './localized.tsx';

interface Named {
  readonly name: LocalizedText;
}

interface BetweenProps {
  readonly supporter: Named;
  readonly recipient: Named;
}

/** Who assists whom. */
export const Between = ({ supporter, recipient }: BetweenProps) => (
  <>
    <Localized text={supporter.name} isBare /> → <Localized text={recipient.name} isBare />
  </>
);
