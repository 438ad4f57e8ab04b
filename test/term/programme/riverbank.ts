const file = (name: string, lines: readonly string[]) => ({ name, bytes: Buffer.from(`${lines.join("\n")}\n`) });

/** A made-up programme on the Nile, whose mentors and principals read English or Spanish. */
export const RIVERBANK = {
  name: "Riverbank",
  account: "T0BANK",
  country: "EG",
  people: file("people.csv", [
    "name,email,slack_user_id,roles,school,level,region,language,time_zone",
    "Huda Mansour,huda@riverbank.example,U0HUDA,coordinator;admin,,,Riverbank,en,Africa/Cairo",
    "Samir Naguib,samir@riverbank.example,U0SAMIR,mentor,,,Riverbank,en,Africa/Cairo",
    "Layla Fahmy,layla@riverbank.example,U0LAYLA,mentor,,,Riverbank,es,Africa/Cairo",
    "Omar Said,omar@riverbank.example,U0OMAR,principal,Palm School,primary,Riverbank,en,Africa/Cairo",
    "Nadia Helmy,nadia@riverbank.example,U0NADIA,principal,Old Bridge School,primary,Riverbank,es,Africa/Cairo",
    "Youssef Amin,youssef@riverbank.example,U0YOUSSEF,principal,Canal School,primary,Riverbank,en,Africa/Cairo",
  ]),
  pairs: file("pairs.csv", [
    "principal,mentor,role,starts_on",
    "U0OMAR,U0SAMIR,lead,2026-08-17",
    "U0NADIA,U0LAYLA,lead,2026-08-17",
  ]),
  calendar: file("calendar.csv", ["date,kind,name", "2026-10-06,holiday,Armed Forces Day"]),
  days: [],
} as const;
