import { language } from './language.ts';
import { reasonIn } from './reason.ts';
import type { Reason } from './reason.ts';

/** Said to be English where it is, for whoever has it read aloud. */
export const ReasonText = ({ reason }: { readonly reason: Reason }) => (
  <span lang={language === 'zh' && reason.messageZh === undefined ? 'en' : undefined}>
    {reasonIn(reason)}
  </span>
);

/** Why a request was not answered: on a Chinese page what the code means, and then what is said of this request in English. */
export const ErrorText = ({ reason: { message, messageZh } }: { readonly reason: Reason }) => (
  <>
    {language === 'zh' && messageZh !== undefined && `${messageZh} `}
    <ReasonText reason={{ message }} />
  </>
);
