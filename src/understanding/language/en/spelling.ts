/**
 * What is written short, by ear or in an English of another region in messages, folded (normalised), with the word that
 * it stands for.
 */
export const MESSAGE_SHORT_FORMS_EN = `
  u=you ya=you yu=you yuh=you ur=your yr=year yer=your r=are y=why c=see b=be n=and d=the da=the de=the dis=this
  dat=that dem=them dey=they dere=there den=then wen=when wat=what wot=what wut=what whats=what's wats=what's
  wit=with w=with wid=with abt=about bout=about pls=please plz=please plss=please pliz=please pleas=please
  abeg=please thx=thanks thnx=thanks tnx=thanks tks=thanks ty=thanks thanx=thanks cheers=thanks msg=message
  msgs=messages txt=text cuz=because cos=because coz=because bc=because bcos=because becos=because tmrw=tomorrow
  tmr=tomorrow 2moro=tomorrow tomoro=tomorrow tomorow=tomorrow tommorow=tomorrow wk=week wks=weeks mins=minutes
  min=minutes hrs=hours hr=hour appt=appointment mtg=meeting mtgs=meetings info=information hav=have hv=have
  gud=good gd=good nite=night luv=love wud=would cud=could shud=should shld=should cld=could wld=would cn=can
  cant=can't dont=don't dnt=don't doesnt=doesn't didnt=didn't wasnt=wasn't isnt=isn't wont=won't havent=haven't
  hasnt=hasn't couldnt=couldn't im=i'm ive=i've gonna=going wanna=want gotta=got gimme=give lemme=let innit=right
  wanta=want sch=school schl=school tchr=teacher tchrs=teachers princ=principal prin=principal hm=headteacher
  ht=headteacher hod=teacher btw=also nvm=nevermind idk=don't k=ok kk=ok okay=ok oki=ok okey=ok yh=yes yeh=yes
  yea=yes yeah=yes yep=yes yup=yes aye=yes nah=no nope=no naw=no nay=no sked=schedule resched=reschedule
  recieve=receive rember=remember remeber=remember remebr=remember calender=calendar wich=which wher=where wer=where
  hw=how hwo=who whos=who's wil=will wll=will shal=shall skool=school wis=was wisnae=wasn't wasnae=wasn't
  didnae=didn't dinnae=don't cannae=can't couldnae=couldn't wouldnae=wouldn't isnae=isn't havenae=haven't
  wilnae=won't hoo=who hoos=who's wha=who whit=what ye=you yoo=you yous=you youse=you dae=do didny=didn't aff=off
  oot=out doon=down noo=now aboot=about efter=after befor=before afore=before haf=half hame=home gie=give giv=give
  gies=give fae=from frae=from frm=from fr=for fer=for fur=for nae=no mair=more wan=one anither=another
  anuther=another thae=those heer=here hier=here rote=wrote rong=wrong evry=every evrybody=everybody
  everybdy=everybody chainge=change chg=change chnge=change munday=monday thersday=thursday janury=january
  febuary=february deffinate=definite definate=definite confidenshal=confidential coardinater=coordinator
  co-ordinater=coordinator coordinater=coordinator replasement=replacement speek=speak humin=human raither=rather
  lissening=listening talkin=talking dun=done alr=already alrdy=already nv=never nvr=never nd=need ltr=later
  rmb=remember rmbr=remember rem=remember anot=not schs=schools accts=accounts acct=account alowd=allowed
  dislexic=dyslexic insurans=insurance counsil=council cooncil=council ofice=office twise=twice axident=accident
  atween=between guid=good hiv=have promist=promised sumthing=something somthin=something somthing=something wi=with
  teems=teams observ=observe survay=survey masel=myself mysel=myself jist=just personnal=personal nixt=next
  questyuns=questions budjet=budget mth=month mths=months prog=program yrs=years prox=next arvo=afternoon
  brekkie=breakfast tt=that nt=not dw=don't dunno=don't kno=know mi=me di=the fi=to fe=to haffi=have hafta=have
  mek=make tek=take tuk=take wens=when's wheh=where rite=write riting=writing ritten=written reed=read
  reeding=reading nuh=not neva=never nevva=never cyaan=can't cyan=can't har=her dung=down sey=say an=and nxt=next
  nex=next gve=give dne=done nu=new fryday=friday wensday=wednesday wensdays=wednesdays wednsday=wednesday
  thursdy=thursday saterday=saturday availible=available insted=instead ansa=answer anser=answer cansel=cancel
  cansell=cancel comming=coming hou=how las=last afta=after ova=over menta=mentor mentah=mentor evryting=everything
  everyting=everything anyting=anything nuting=nothing nutin=nothing nuttin=nothing nothin=nothing somting=something
  sumting=something ting=thing tings=things togedda=together tink=think tanks=thanks tenk=thank tank=thank oo=who
  wey=who fone=phone brake=break qn=question qns=questions q=question qs=questions quest=question ques=question
  diff=different prob=problem probs=problems reckon=think prolly=probably def=definitely defo=definitely
  thru=through tho=though tht=that ths=this wnt=want thnks=thanks pple=people ppl=people peeps=people bk=back
  snd=send dat's=that's wots=what's ain't=isn't aint=isn't wudn't=wouldn't cudn't=couldn't shoulda=should
  coulda=could woulda=would doin=doing goin=going comin=coming seein=seeing askin=asking sendin=sending
  tellin=telling visitin=visiting meetin=meeting mornin=morning evenin=evening nuffink=nothing somefink=something
  progam=program programme=program visted=visited vist=visit agred=agreed agrred=agreed tym=time tyme=time
  sori=sorry sry=sorry soz=sorry centre=center theatre=theater colour=color favour=favor behaviour=behavior
  neighbour=neighbor labour=labor practise=practice organise=organize apologise=apologize
`;

/**
 * Writes a folded (normalised) word in one of the ways in which it is spelt: without apostrophe or double letters. The
 * result is only to be compared with other results.
 */
export function spellPlainly(word: string): string {
  return word.replaceAll("'", "").replace(/(.)\1+/g, "$1");
}
