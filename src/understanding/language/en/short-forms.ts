/** Short forms of given names, folded, each with the full form. */
export const SHORT_FORMS_EN = `will=william bill=william billy=william willy=william liam=william bob=robert
  rob=robert robbie=robert bobby=robert dick=richard rick=richard ricky=richard rich=richard jim=james jimmy=james
  jamie=james tom=thomas tommy=thomas dan=daniel danny=daniel dave=david davy=david mike=michael mick=michael
  mikey=michael matt=matthew nick=nicholas nicky=nicholas tony=anthony ant=anthony andy=andrew drew=andrew joe=joseph
  joey=joseph jon=jonathan jonny=jonathan johnny=john jack=john ed=edward eddie=edward ted=edward ned=edward
  ben=benjamin benny=benjamin sam=samuel sam=samantha sammy=samuel alex=alexander alex=alexandra chris=christopher
  chris=christine steve=stephen steve=steven phil=philip pete=peter greg=gregory jeff=jeffrey geoff=geoffrey ken=kenneth
  kenny=kenneth ron=ronald ronnie=ronald don=donald ray=raymond larry=lawrence fred=frederick freddie=frederick
  harry=henry hank=henry charlie=charles chuck=charles josh=joshua zach=zachary zac=zachary nate=nathan nate=nathaniel
  tim=timothy timmy=timothy theo=theodore max=maxwell max=maximilian gabe=gabriel jake=jacob kate=katherine
  katie=katherine kathy=katherine kat=katherine cathy=catherine liz=elizabeth lizzie=elizabeth beth=elizabeth
  betty=elizabeth betsy=elizabeth eliza=elizabeth ellie=eleanor nell=eleanor meg=margaret maggie=margaret peggy=margaret
  peg=margaret sue=susan susie=susan jen=jennifer jenny=jennifer jess=jessica becky=rebecca becca=rebecca abby=abigail
  abbie=abigail mandy=amanda trish=patricia pat=patricia patty=patricia pat=patrick paddy=patrick deb=deborah
  debbie=deborah barb=barbara cindy=cynthia sandy=sandra nikki=nicole vicky=victoria tori=victoria steph=stephanie
  kim=kimberly val=valerie mel=melissa mel=melanie dee=denise dee=deirdre dot=dorothy dolly=dorothy fran=frances
  frankie=francis frank=francis gwen=gwendolyn hattie=harriet jo=joanna jo=josephine josie=josephine lottie=charlotte
  charlie=charlotte millie=amelia molly=mary polly=mary nan=nancy nora=eleanor penny=penelope ruthie=ruth tess=theresa
  terry=terence tilly=matilda tina=christina`;
