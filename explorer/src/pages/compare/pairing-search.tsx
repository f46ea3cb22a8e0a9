import { useId, useState } from 'react';
import { HitList } from '../../search/hit-list.tsx';
import { useCombobox } from '../../search/use-combobox.ts';
import { t } from '../../words/t.ts';
import { usePairingHits } from './use-pairing-hits.ts';

interface PairingSearchProps {
  /** Which are compared already, and need not be found. */
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** Finds a pairing by the name or code of either side. */
export function PairingSearch({ chosen, onChoose }: PairingSearchProps) {
  const list = useId();
  const choose = (index: number) => {
    const hit = found?.hits[index];
    if (!hit) return;
    box.setText('');
    box.close();
    onChoose(hit.id);
  };
  const { box, found } = useBox(chosen, choose);
  const isShown = box.isOpen && found !== undefined;
  return (
    <div className="search pairing-search">
      <input
        type="text"
        role="combobox"
        aria-label={t('compare.add')}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={list}
        aria-activedescendant={isShown && box.at >= 0 ? `${list}-${String(box.at)}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('compare.add')}
        value={box.text}
        onChange={({ target }) => box.type(target.value)}
        onFocus={box.open}
        onBlur={box.close}
        onKeyDown={box.onKeyDown}
      />
      <HitList id={list} found={isShown ? found : undefined} at={box.at} choose={choose} />
    </div>
  );
}

/** The field and what is found for its text; how many there are decides how far the keys go. */
function useBox(chosen: readonly string[], choose: (index: number) => void) {
  const [count, setCount] = useState(0);
  const box = useCombobox(count, choose);
  const found = usePairingHits(box.text, chosen);
  const now = found?.hits.length ?? 0;
  if (now !== count) setCount(now);
  return { box, found };
}
