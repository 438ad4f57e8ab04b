import { createContext, useContext } from "react";

/** The id of the person being played. */
const MeContext = createContext("");
export const MeProvider = MeContext.Provider;
export const useMe = () => useContext(MeContext);
