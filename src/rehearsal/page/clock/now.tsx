import { createContext, useContext } from "react";

/** The rehearsal's clock when the page last heard of it, in milliseconds since the epoch. */
const NowContext = createContext(0);
export const NowProvider = NowContext.Provider;
export const useNow = () => useContext(NowContext);
