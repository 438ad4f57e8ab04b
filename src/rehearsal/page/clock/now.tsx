import { createContext, useContext } from "react";

/** The rehearsal's clock at the last fetch, in milliseconds since the epoch. */
const NowContext = createContext(0);
export const NowProvider = NowContext.Provider;
export const useNow = () => useContext(NowContext);
