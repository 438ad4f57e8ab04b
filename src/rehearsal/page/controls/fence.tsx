import { Component, type ReactNode } from "react";

type Fenced = { readonly children: ReactNode; readonly fallback: ReactNode };

/** What breaks inside shows the fallback and breaks nothing outside: React's error boundary, which only a class can be. */
export class Fence extends Component<Fenced, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
