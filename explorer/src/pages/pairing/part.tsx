import type { ReactNode } from 'react';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One of several lists of a card. */
export const Part = ({ title, children }: PartProps) => (
  <section className="part">
    <h3>{title}</h3>
    {children}
  </section>
);
