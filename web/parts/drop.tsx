import { type ReactNode, useRef } from 'react';

/** A button that opens a small box below it; the box closes with Escape, when the focus leaves it, and when something in it is taken. */
export function Drop(props: {
  readonly label: string;
  readonly className?: string;
  readonly right?: boolean;
  /** Whether a press on a button or a link in the box closes it. */
  readonly closes?: boolean;
  readonly children: ReactNode;
}) {
  const { label, className = 'tool', right = false, closes = false, children } = props;
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current) details.current.open = false;
  };
  return (
    <details
      ref={details}
      className={right ? 'drop right' : 'drop'}
      onToggle={(event) => event.currentTarget.open && event.currentTarget.querySelector('input')?.focus()}
      onBlur={(event) => event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget) && close()}
      onClick={(event) => closes && event.target instanceof Element && event.target.closest('.menu :is(button, a)') && close()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.preventDefault();
        close();
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary className={className}>{label}</summary>
      <div className="menu">{children}</div>
    </details>
  );
}
