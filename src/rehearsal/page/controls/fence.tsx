import { Component, type ReactNode } from "react";

type Fenced = { readonly children: ReactNode; readonly fallback: ReactNode };

/**
 * Shows `fallback` in place of its children if rendering them fails (a React error boundary). It is a class because
 * React offers no hook for this.
 */
export class ErrorBoundary extends Component<Fenced, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
