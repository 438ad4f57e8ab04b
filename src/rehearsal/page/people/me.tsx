import { createContext, useContext } from "react";

/** The id of the person the page plays. */
const MeContext = createContext("");
export const MeProvider = MeContext.Provider;
export const useMe = () => useContext(MeContext);
