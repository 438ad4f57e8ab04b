import { Component, type ReactNode } from "react";

type Fenced = { readonly children: ReactNode; readonly fallback: ReactNode };

/** A React error boundary, which has to be a class. */
export class Fence extends Component<Fenced, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
