/** What is missing, and what that means. */
export const Empty = ({ what, why }: { readonly what: string; readonly why: string }) => (
  <>
    <strong>{what}</strong>
    <span>{why}</span>
  </>
);
