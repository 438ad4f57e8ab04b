import { createContext, useContext } from "react";

/** The id of the person being played. */
const MeContext = createContext("");
export const PlayedPersonProvider = MeContext.Provider;
export const usePlayedPersonId = () => useContext(MeContext);
