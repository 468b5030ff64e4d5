import { Component, type ReactNode } from 'react';
import { Message } from '../parts/states.js';
import { words } from '../words/words.js';

interface Props {
  /** What was drawn when it broke; another page starts anew. */
  readonly about: string;
  readonly children: ReactNode;
}

/** Says in words that a page could not be drawn; the shell around it stays. */
export class Boundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    if (before.about !== this.props.about && this.state.error) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Message
        title={words('error.broken')}
        acts={
          <button type="button" onClick={() => this.setState({ error: null })}>
            {words('error.again')}
          </button>
        }
      >
        {words('error.broken.hint', { reason: error.message })}
      </Message>
    );
  }
}
