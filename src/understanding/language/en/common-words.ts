/** Written by `npm run gather` from OpenSubtitles by OPUS (https://opus.nlpl.eu), ODC-BY, and SCOWL, copyright Kevin Atkinson. Folded. */
export const COMMON_WORDS_EN = `you the that and for this have was your know what not are with can just like here all out get about right him there
  her one yeah got they but want think now she from well see going his time back did yes them gonna been would had come
  hey how who need okay our when take some say why really could way man too down has let something more tell make then
  mean over never people should look off very only doing much thing any where two into even thank because still find
  give sorry work help life first anything sure again their these other than god won away before thought home talk must
  told night call things better around last always feel put years after please those sir place lot name made guys money
  ever everything great nothing keep done through leave wanted kind happened new being believe old coming does came
  course wrong left big might girl bad stop hello own hear world someone understand else talking enough today getting
  father maybe care found music every ask same another fine family kill trying went looking three wait car together
  show stay yourself many nice dead already friend real remember mind saw next which mother wanna try thanks room hell
  heard seen fucking woman knew live baby bit whole idea head used boy morning hard without took called also shit
  saying days most start matter use ready gotta meet door yet both pretty myself move guess actually while end phone
  such gone few wife person ago brother killed problem happy alone friends men face school worry lost dad play run
  heart once die anyone bring wants fuck tonight business true until since each soon says everyone tomorrow hand
  thinking working happen having year part eat mom stuff looks kids later listen huh minute second late gave turn water
  kid knows open change means different minutes inside eyes beautiful far police point under probably crazy taking
  asked hurt deal making pay daughter playing fun times hit side hands makes able body important hold death story comes
  fight supposed least moment rest set started close drink against excuse afraid game anymore word wish five week
  though miss easy sleep reason mine waiting watch goes exactly gets its check hours behind number wow party truth
  quite husband shot married child between cause fire question met telling four brought blood break sister team trouble
  tried front sit forget town died couple needs line walk children power become office plan almost girls food speak
  yours gun alive cut feeling outside safe trust news ahead save either somebody stand free answer hate high months
  everybody buy whatever full half lose women along seems fact running cool dear bed light order whoa country doctor
  clear boys sent send living war past bye dog taken hot leaving lives pick scared parents funny city stupid cannot
  dinner ass asking company win possible himself serious book sort hour anyway sound shall happens six lord sick top
  felt touch sense seem meeting damn special perfect captain luck fast control bitch words human laughs hair hospital
  murder dream shut known sighs cold future glad worked drive catch anybody laughing million longer lie calling figure
  finally looked others shoot fault worried honey somewhere changed boss happening seeing dance secret date fall takes
  loved sign questions piece air chuckles choice feet needed turned bet moving return voice amazing giving learn given
  weird less worth early beat till ones clean eye sounds straight ship write rather follow missing pain nobody picture
  welcome explain ten coffee works kept definitely wonder protect busy caught kidding lucky evidence mistake mad
  wedding meant decided step road building information report alright watching careful evening ride land worse
  situation entire pull movie tired hurry sex handle sometimes system mouth act birthday throw attack finish dark class
  yesterday message wonderful completely lying broke expect month poor quiet sell bag using floor talked lead ground
  pass street clothes forever dangerous wear drop red daddy across born single thinks speaking hang test age table
  anywhere history train ran area near during swear paid marry feels spend box middle strange uncle round bought
  terrible court agree state boat proud quick space security join sitting accident forgot forward totally saved
  relationship list crime station normal suppose gentlemen wearing master scene charge missed fell stopped key buddy
  fix offer personal instead fear ring prison simple group calm difficult fighting mess trip record position angry
  letter wake finished share honest deep fair crying marriage kiss cover seven hide seat present lunch ball smart
  imagine killing dare certain realize respect interested paper sad gold problems majesty hotel peace calls involved
  card fool decision moved standing darling perhaps rock brain soul interesting visit broken upset smell starting horse
  tough killer hungry attention quickly president earth government lovely spent surprise fly public bar stick tea
  became cute appreciate force blow film girlfriend accept laugh eight ladies prove yep store within walking sing
  window likes seconds dude dress contact plane ice camera drunk huge support continues cry sake absolutely lived liked
  loves cell afternoon bank truck cop officer often partner service general blue stuck chief certainly eating doubt
  joke enjoy experience boyfriend cops lawyer teach none screaming putting reach holding grunts tree passed apartment
  club idiot rules favorite forgive count mission continue driving radio machine difference whether dying jail wrote
  beginning favor feelings magic choose board evil shop patient hundred college private bastard sea learned match
  nervous spot wind video carry upon third pleasure risk rid dreams immediately excited staying promised named type owe
  star wine listening worst impossible grow sleeping earlier slow victim decide helping army final mate gives quit foot
  blame dollars picked bus helped escape thousand herself energy arrest goodbye address enemy allowed ways bigger taste
  ourselves shoes honor fit weapon build themselves surprised figured push search bunch begin everywhere unless hiding
  gasps track orders teacher low congratulations kitchen further bother drinking arm level willing usually seriously
  played books arms acting hole pressure planet locked deserve obviously steal keeping built starts drugs memory names
  battle race beer waste treat suit grab detective mention gotten dramatic stage jump suddenly hoping hero places
  arrived holy dirty destroy apart stole notice complete fired press closed showed opportunity plans leg computer cat
  lieutenant following village legs pictures duty judge danger apologize narrator closer losing smile suspect action
  keeps besides extra mama pregnant witness conversation turns writing breakfast admit sky wondering heavy crew except
  roll bathroom guns guilty bloody warm grunting ugh kick smoke upstairs form above seemed chicken bomb reading gas
  color throat cost itself neck twice study nose interest engine burn plays empty tight crowd ringing singing strength
  sold pulled fresh bottom knife weekend shooting responsible allow spirit hearing client walked colonel fat island
  cake asleep corner crap skin stories investigation restaurant groans goddamn nine powerful flight medical held drug
  account brothers rain bottle famous taught shows awesome ridiculous folks cheers weapons written trial raise biggest
  local advice main onto due asshole survive file planning tells training lock keys breathing relax military awful
  language breath professor knowing laughter dogs prepared driver bringing necessary guard photo spoke pants lied
  lights murdered grand soft practice clearly leaves common towards agent truly older audience wild career lots monster
  animals loud flying code fake cars dropped checked hat emergency hanging matters consider animal large rule hurts
  nature camp realized aware neither bullshit especially rings ended simply whose sight leader beyond fucked target
  silly surgery condition double blind meat games sergeant lies letting serve however greatest comfortable plenty
  cheering speed noticed numbers stars discuss purpose belong band goodness beg note correct size paying concerned cup
  queen student tape knock character easier issue incredible market criminal ought breaking arrested focus guest
  program path ends teeth super lay department kinda travel several agreed major feed fellow health papers vote trick
  finding pieces mommy cream possibly shame natural justice beauty create process project challenge turning ideas
  invited destroyed season weak recognize responsibility sweetheart beach mum operation soldiers bodies opened whom add
  points credit failed gosh opinion view gay records dressed cousin believed members somehow chair faster created dumb
  milk remain property breathe nowhere afford nope access distance dancing received manager sword research heat brings
  cards base member interview proof opening lab south doc highness birds united insane forgotten damage pack selling
  dry weight pretend shirt perfectly students balls easily memories stayed amount chatter location birth nearly fan
  expected horrible falling threw followed states ghost movies stolen fill medicine heading ordered example shouting
  lately opens oil desk suggest bite community cares screams signal bucks center indistinct copy heads among draw
  recently jealous expecting noise regret sudden aunt mountain exist shower indeed brave ticket doors safety dating
  lines suicide ours bridge grew showing usual sees bullet connection command total devil thoughts contract fate social
  prefer commander pool applause roof hardly disappeared event female madam sending details release handsome barely
  caused loose science forced introduce harder covered began lonely wash nuts loss likely owner although scary harm
  streets original delicious weather soldier split chest director pop staff mentioned exciting meal finger block
  literally pray returned fingers freedom familiar style basically cases changes universe signed letters strike male
  planned growing ruined enter tie stomach ate obvious complicated answers speech settle tiny ugly discovered reality
  ears reasons buried aye competition mood horses parts pal manage hidden divorce reached permission finds headed slept
  chose grandma runs drinks eggs dig expensive attacked hired wet remind nonsense trees babe lift legal victims map
  ruin pocket funeral lesson success grown guests statement alarm results happiness sweetie assume thousands photos
  prepare raised farm gate rough nor saving panting tongue tense younger site neighborhood cheese fought revenge
  families papa watched player paint avoid model filled woo professional request spare gang secrets shape buying sooner
  whoever pair dealing spread bread celebrate personally led proper subject yelling bedroom data bike threat curious
  clock downstairs jobs coat carefully theory invite nights rights grateful tears scare moves trap rent based genius
  slowly tour humans text confused plant deliver belongs meaning direction official flat foreign committed brilliant
  sugar becomes murderer stops otherwise minister understood higher unit terms warning trade fantastic stronger post
  plate artist society wound painting cooking cancer burning crash particular honestly faces inspector gentleman
  yourselves picking pig romantic tickets regular role spell issues soup awake fancy knowledge ancient source patients
  charges changing boring percent giant deeply advantage theme capable offered officers fixed motherfucker beeping
  football pounds according grandpa rate concern suffer apparently solve garden enemies aside ocean doctors managed
  kicked healthy period insurance appear poison waited nurse shots glasses tall forest shake vehicle chocolate dies
  carrying properly winner treatment thief bleeding defense physical available closes airport badly fail burned
  groaning jacket drove naked crack babies assistant east positive mistakes directly grave becoming toilet plus per
  vacation value talent rise cheap extremely fortune shock woke edge ashamed incident grandfather spring pulling
  checking rescue appointment disappear result including media touched stood ill performance treated firm palace exact
  jerk connected whenever appears hearts skills useless goal image illegal license jury switch bones effect bags
  schedule effort considered knocking metal claim political violence below china ear bath traffic lips files joking
  piano rat sheriff steps eventually lover cameras disease released throwing tied online fully liar nation egg mystery
  courage pills protection winning heavily sat bleep convince successful passing suck pissed tip suffering mirror
  receive affair sexy former unfortunately beating laid pizza score screwed device remains odd presence gentle freak
  forces actual shopping sisters grandmother hunting bone national emotional century signs popular rare attorney songs
  riding sexual arrive hated toast trapped pushed cure television lower technology excellent convinced drag borrow
  refuse shift swim coach sacrifice clue served reports desperate darkness speaks escaped knees stealing progress rooms
  shoulder cast anger rude repeat current moments expert solution smells surely desire similar notes warrant button
  blew loving creature pride fallen stranger exchange kinds ability leads separate square punch victory closing
  cleaning friendship decent surface pot scream exhales flower tear factory stairs studio trash hook millions helps
  equipment grade chat wide searching witch remove scoffs screen material direct spy hug fishing spending warn
  circumstances amen eaten tests load task parking talks chances guards pure ordinary wanting vision understanding
  route bless wheel sale bride background mail provide garage reputation secure pie alien pleased debt juice false lake
  hire spoken learning depends yellow priest upbeat dust houses mask sentence pity carried disgusting demon chosen
  staring trusted pardon rocks gods puts disappointed defend midnight potential unusual uniform remembered leading
  behavior mountains sucks ambulance pushing joined suspenseful attitude silent screw campaign rope clicks chain tail
  confidence japan ships design brains range abandoned hundreds silver custody desert clients curse identity explosion
  hitting hurting series embarrassing merry cab holiday pilot events option piss customers friendly approach suspicious
  wire setting alcohol sauce actor collect gorgeous highly hits guarantee nightmare seek minds attempt panic candy
  stands engaged elevator border fruit falls prisoner clears intelligence detail failure entirely mayor hates wishes
  conference knocked wherever monkey earn mostly troops chuckling row stock armed basement estate object dish defeat
  dirt mental telephone facts wins agreement sides transfer begins accepted coincidence commit dump protecting blows
  alert cow thrown pen sometime wings reporter stays blowing stopping version wave firing writer flesh settled perform
  opposite footage messed useful gasping silence yup chasing unique title studying zero counting solid smoking bored
  tires wasting dozen agents childhood embarrassed delivery impressed cutting movement decisions zone sons massive
  nasty authority circle impressive whore trained urgent lack parties tank intense violent snake slip previously
  crossed survived shadow reward specific quietly belt modern policy billion someday beast library intend jumped doll
  players teaching softly climb temple injured threatened beeps fans mister senior ceremony golden prize passion
  witnesses possibility garbage beloved stress loser drama deserves launch trail explanation sand closet thin reported
  assure degrees deck messages newspaper disaster reaction entered adult confident mysterious salt shine punishment
  kidnapped approaching sin fourth balance windows chirping gather loan uncomfortable designed related robbery butter
  entrance breaks guitar episode deny virus package shy cruel ending bow madame backup tone phones greater supply
  advance bars kissed bury aboard couch warned mixed product ignore believes quality toward chattering crimes lifetime
  suffered trigger theater secretary dollar latest article offering magazine argue kingdom sports swing kills betrayed
  culture politics teams neighbor crush barking worries bound cabin recall champagne chef bastards gain tricks partners
  assault accused confirm yard sensitive fuel response fashion gear tunnel asks negative capital workers section
  bullets confirmed sandwich status emperor selfish guide guts struggle pathetic thee annoying voices units outfit
  joint youth refused attend painful gym jokes dawn term heck shoe footsteps actions taxi baseball begging customer
  punk fever subtitles pretending digging smiling ominous wallet valuable rolling nuclear toy impression suits drawing
  brand murders sobbing bowl cheating education mix quarter thunder bust fed removed species enjoying iron recent flag
  agency maid normally sweat options mass activity confess therapy unknown tracks bills systems swimming self tower
  growling squad cigarette extraordinary charged miserable shown uses delivered awkward costs cave behalf conditions
  loyal enjoyed demand network waves touching exit crisis plastic collection industry creatures answering cleared wore
  mile laws blast freaking slave prisoners reckon surveillance pussy generation dishes beef homework robot wasted bang
  reveal recording pink forth spirits boxes boots timing thy arranged pattern rip neighbors host investigate interrupt
  insist walks cleaned rape champion gunshot nearby officially argument chairman dreaming prime degree generous exam
  financial exercise dragon apology identify confession script coward wounded wounds seats university buzzing election
  influence singer throughout personality cheer central beaten glory contest offense charming incredibly concert
  describe servant chick earned experiment boom placed considering gifts surrounded jungle thick federal ease whistle
  frightened landing determined wrap flow reminds mighty emotions crown packed safely replace documents cells divorced
  relief apple surrender environment whirring underneath nerve cats bat frame loaded makeup tries dropping imagination
  pee particularly thou stake distant hopes tax blown construction hid prevent holes coast messing benefit nephew
  dumped arrange practically films drank gee sounded profile shocked whispering print torture trunk golf owns territory
  charity grass homes motion internet struck starving lad judgment purse goodnight fence captured adventure pet routine
  services accent signature previous traitor temperature unbelievable cheat motive worrying shelter shared bail scratch
  senator helpful choices attacks plain guilt traveling anniversary ghosts prints holds organization smaller
  experienced odds basic listened facility limit wipe stable companies inform duck pitch kissing foolish impact
  terribly guessing souls meantime answered sample investigating landed frozen clinic instrumental appeared tastes
  hoped effects bothering greetings attractive costume sneak citizens visiting dealer underground accounts currently
  protected terrific procedure bout tradition nail laundry throne someplace complex instructions intention punished
  steel cared dates rumbling reasonable existence behave facing classic heal skull consequences international developed
  succeed helicopter focused nigga respond salad flew joining sink belly navy habit cage county daily lawyers sheep
  angle conscience criminals cancel shout production random strategy anytime math sales average individual sets
  tracking occasion shed sport bug testing stubborn parent orange supplies warrior blade highest standard vampire
  necklace monsters beside honour magical exhausted mistaken deeper cried cooked monsieur downtown wondered creepy
  causing imagined core apply ouch machines goods returning connect council clicking jeez sacred chill electricity hers
  loyalty blocks claims comment seal heroes employees strangers atmosphere represent grabbed defendant equal
  threatening capture liquor serving session bull anxious ages express busted serial satisfied worthy governor prayer
  coughing humanity terrorist unable classes wailing yell solved chaos suspects beings smooth lessons charm mars drill
  exposed pipe invitation active injury slipped unhappy multiple engagement dragged presents critical clouds trauma
  slightly talented robbed tattoo steady siren burden spin cheated informed damned stepped proceed powder wing levels
  daughters testify march sharing stones stabbed chips monitor obsessed channel tune colors plants badge despite worker
  civil bible flies committee museum tools exists pit tent lion absolute begun mud pleasant checks catching peaceful
  religion rabbit district oxygen survival escort actress proposal tragedy complain bitches blessed meters fantasy tend
  pulse extreme favourite grief resist union countries differently rumors passes fairy characters shoulders cookies
  tiger transferred filthy fifth religious idiots paperwork underwear added transport fighter attached punish resources
  merely scale afterwards matches fights produce kicking interests screeching employee acts hostage knee flash
  relationships sins shaking diamonds recover pays hail creating structure rotten lets raped bombs liver beneath
  treating marrying affect pour authorities remote jumping basketball required everyday propose occurred figures tribe
  increase port groups invented discover budget freeze wheels naturally commercial prick payment scientist realise
  wives album fires weakness junk august halfway surgeon slide clown brief review assignment toys cloud separated
  recorded schools drives covering intelligent bottles pile dreamed destruction locker pin alley beans conversations
  abuse studied photograph washed minor fridge ripped recommend bay areas bells constantly dessert appropriate handed
  fraud profit plates happily arts illness alibi item skip noon medication scientists possession spit string appearance
  aim furniture corpse counts electric fits valley hopefully headache skill arguing leak feeding warehouse struggling
  patrol misunderstanding stretch granted headquarters admire teachers terrified romance privacy demons salary menu
  cigarettes shell require whispers weed lightning mobile achieve posted damaged mummy owned novel muscle judges
  preparing visited maintain invisible rats gambling gathered cap racing betray complaint log satellite snap shark
  sorts rounds gloves drawn expression cries entering assumed items rifle pages passport symbol quarters entry slap
  explained dope festival searched communication wealth combat dancer priority indistinctly chamber unfortunate net
  bait requires citizen instance fools troubles battery freezing lousy dressing grandson recovered buildings driven
  blah yards insult revolution effective flip compared nicely tap thirsty chop necessarily aid development finest
  sticking retired sends wrapped manner abandon promises honeymoon strip relieved votes investment brush unfair booked
  temporary acted barn shortly circus sung poisoned tale description twins abroad delay concentrate sail pork bothered
  bucket crashing therefore colleagues yells painted affairs deaf tag whiskey sticks sealed tested socks corn rage jam
  meetings meanwhile banging musical steak regarding forms humor handled rocket temper senses questioning appeal
  introduced engines concerns mouse remaining eats technique closest lap safer deserved roads moaning cents virgin
  prosecutor completed pill population suggested management counter plot leaders lands soil bid injuries studies cuts
  cock promotion drops concept colleague ranch tube suggesting infected creative lads returns method dive vessel burnt
  admitted potatoes penis lend ultimate nerves inner empire bitter cities identified fingerprints suspected disturb
  repair fund humming labor coin measure poem depressed bum blanket wagon goat vulnerable lovers scan fetch twenty
  raising scientific traditional discussion pigs undercover grows basis operate raw diet tooth nest storage proved
  sheet revealed scenes limited soda largest aliens backwards niece shield bits intended requested closely award toes
  recognized stroke twist forgiveness provided engineer announcement interfere conspiracy various martial supper
  technically wears colour relatives reverend deadly boats tons nap homeless producer passengers jet understands
  unexpected approve gut causes lungs homicide height internal advanced registered announce rely function fond
  specifically admiral beats analysis determine pump personnel fascinating visitors squeeze inch torn pockets flavor
  communicate chimes needle recipe overnight shitty combination tool celebration oven fucker motor grounds policeman
  alpha candidate elephant unconscious assigned league awfully celebrating reception bend rising giggles deputy parked
  hip thieves sober packing mall adorable happier immediate symptoms honored operating kindness types towel actors
  jewelry efforts fleet artists angels growls mothers content horror jersey motel superior kidnapping electronic
  delicate images audition permanent assistance threaten conflict sang complaining mistress conduct adults include lit
  principal oath inspired comedy cowboy region turkey worlds deaths oops fooled enormous perspective laying prayers
  praying aggressive remarkable hooked whistling cooperate explode demands located centuries severe suitcase raining
  lazy laughed develop amongst beep bears defeated infection thanksgiving stations phase slaves frankly granny tire rub
  spotted prom deposit soccer upper obey filming belonged stab soap crashed potato fabulous organized spiritual inches
  significant superman burst commissioner compete nails larger tragic statue dated visual alike tissue crossing heavens
  worn spots massage continued discussed sore document planted boot porn nut smarter insisted jazz physically highway
  whip holidays doorbell rumor killers widow lame limits forgetting denied funds instant practicing gathering puppy
  eternal drawer radiation attacking affected basket ties paintings impress floating unlike washing vast ideal cattle
  sighing vault borrowed excuses dough poker arrives email filling wicked shining shooter absurd naughty poetry lecture
  lighter excitement oldest clothing radar emotion react filed secretly cart chemical handling objects recovery dignity
  arrival steam videos madness quote rap bleed division autopsy intentions independent fairly luggage ancestors fuss
  apologies tits academy surprises ashes roaring compliment cursed tennis reverse reporting blocked clues roommate
  discovery penalty wreck bureau gig announcer connections blonde threats upside leather hop blaring shares deals
  avenue soviet operations believing assholes typical cargo duties buddies wished loses ladder broad accidentally stare
  positions wiped opera laptop crushed dings consciousness arrangements display debate helmet taxes foundation protocol
  activities era described decades risky retreat pub commitment computers terrorists diary spoil disturbing chanting
  cocaine bold shadows heels climbing error generations signing bugs scar replaced adopted improve existed reminded
  risks aircraft flames gravity opponent elements controlled tender carpet ceiling advise explains overcome claimed
  products trucks destination application primary permit servants ritual ensure dug foul stink mob acid terror
  entertainment grip honking rhythm barrel dining muffled therapist distracted compare twisted parade bench volunteer
  photographs marked embrace tables envelope stressed raid global centre conclusion journalist eerie heroin fixing
  approval magnificent locate rear gimme detectives brat chapter bargain tension assuming trailer asses tub darn belief
  arrangement residence tapes privilege disagree destroying suite coughs hardest attracted psycho switched inhales
  flame meals relative dealt smash puzzle protest paranoid whimpering corporate dedicated heir appetite attempted
  shouts visitor finishing catholic confusing rehearsal helpless gunfire backs campus copies arriving slice wrist
  website gunshots guardian zoo executed graduate suspended newspapers officials breach accurate reaching liquid
  addition update pole swore rejected broadcast motorcycle doubts giggling versus toss mere waking established sits
  chased stuffed galaxy repay resistance vegetables narrow contacted cracked assist hostages contrary suggestion
  strings lobby thrilled assured healing worthless loudly clan receiving stream canceled voted clubs bonus rubbish
  brutal strict platform snack tasty hallway practical cycle legacy ticking tricky retire scent sniffles counsel
  psychic controls depend armor strikes offended delighted theft commission stores feast cunt negotiate scheduled
  disappoint defending presentation naive neat solo faced boarding faint formal meets prey surprising hint coins expose
  forbidden password celebrity sirens imperial element chuckle noodles rolled warriors prosecution rubber concrete
  sucked bingo sequence misery creaking genuine pointing gossip couples mansion inspiration consent thankful importance
  twin parole benefits hopeless pointed picnic confessed decides alternative elsewhere importantly proven spinning sync
  drowned slut chicks somber electrical objection terrifying shave muscles lean sharply certificate hatred discussing
  endless tanks seed breeze sorrow directions contacts sweep circles toe retirement scandal native convenient balloon
  slight suspicion banana haunted pirate formed cows targets performed spray explore medal thumb ahem precisely absence
  messy photographer wee grid vain spreading skinny passage scum collapse accomplished daylight stinks vodka economy
  tortured perimeter chickens affection plug scheme materials owners outer situations mortal rattling profession
  somewhat proves traveled invasion mankind coordinates comic encounter verdict dock wandering strongest slams brakes
  capacity freaked tournament candles airplane hears allows corrected glorious editor kisses tips luxury published
  associate fooling auction executive disturbed anxiety anonymous whew pale sucker backyard nigger abilities breast lip
  originally gasp dresses included dummy performing candle household wolves shove ingredients collected ruining culprit
  expenses instinct sweater eternity mature convicted gallery execution envy phrase dismissed perfume avoiding arrogant
  greedy ego methods experiences thuds bully reporters purple respected regrets gently owes deceased crawl alliance
  witnessed caring sworn begged pacific follows sixth gratitude hunger accompany skirt entitled designer fathers chess
  announced fortunate zombie seeking ribs wakes cocktail correctly worship panel sum sources missile troubled kings
  winds cakes growth reference empress beds offers reservation classified subway qualified creep ankle models seeds
  roots civilian remembers scenario engage pursue relations bubble theatre rot spider cracking subjects allergic
  pregnancy applied illusion stepping theirs values approved forbid youngest tomb passenger resort whale declare
  hesitate vehicles nightmares genetic dizzy kidney nickname technical tide inviting skies exclusive wars shrimp crab
  fulfill passionate carriage pistol income chairs topic wealthy fame faithful disguise suitable examine bracelet
  whimpers pops rented relaxed vibe vanished breasts fist dime cooperation deed length republic spill collecting spicy
  rolls collapsed thus screwing cabinet fled recognise nowadays sickness eliminate contain compromise blaming doomed
  villain chains leadership desires rupees luckily liking frog enforcement hilarious smashed choosing kindly minimum
  possessed scores comrade bounce endure exception blackmail losers barbecue supreme principle shotgun establish poet
  ditch covers survivors cemetery fighters noises civilization sings creation sacrificed formula businessman contains
  assets plague cured mates jar elected forgiven clip popped melt spoiled discipline motherfuckers greet teenager reply
  trains honesty mole whatsoever traces louder nurses guessed forehead dentist whereabouts label hoon planets logic
  rarely furious congress sobs signals clearing pouring sympathy stew float sandwiches fireworks immunity snacks mode
  tracked resting reunion dudes judging crackling chap domestic ruled observe shuttle compound aha confusion static web
  initial questioned vampires prices writes declared followers shrink maximum proposed pursuit bees stunt silk
  biological swell sleepy assassin psychiatrist disgrace apologise involve depth snakes convincing kidnap lawn boxing
  scaring racist debts corporal nearest heartbeat arse sunset statements tremendous fatal intimate transmission gesture
  drowning majority instincts revving trophy pulls persuade realised draft roast crucial restore distress buttons orbit
  lunatic ink granddaughter digital scares represents graduated swords sausage idol grades frustrated standards author
  owed respects essential farmers laser intact seated reliable kiddo gained failing innocence tricked database
  movements blamed misses sharks lifted nicer clattering referring treats strictly horns cellar fluid pounding suggests
  settlement sleeps thirty camping glove organs thud speaker worm fifty breathes expectations precise spite apples
  floors comments complaints experts fur vicious sigh sis additional ambition supporting relevant drone info embarrass
  needing crawling carries reckless indicate watches decade farewell produced legally replacement projects organ fog
  shocking cleaner instrument ignored coal agenda remained leap locks picks toxic hockey shiny dunno tore goose lightly
  shipment residents hats challenges poisoning rescued chemistry tumor fragile distract tolerate roars presented flu
  lick explosives sadness controlling dried manual unlikely strongly depression resolve occur reaches interrogation
  publicity civilians clerk touches promising drivers fastest prank ultimately rig sniffs trips twelve software bets
  champ invest eastern democracy rebel wrestling rang howdy integrity texts throws engineering legendary interviews
  cinema stall cloth bald fades explaining column prescription submit harmless conscious thread climate bearing
  interrupting knives jeans differences lighting poop thudding issued views waitress legitimate corrupt purchase
  fifteen curiosity goddess scholarship logical screech pancakes dragging administration courtesy orchestral weigh
  erase mutual shoots cups hospitals fold devoted compromised mentally offensive generally graduation buzz linked
  philosophy bribe receipt volume unnecessary outcome crowded dip increased savings opportunities squealing starve
  bicycle boobs physics congratulate experiments quicker cracks haircut emotionally quitting pirates garlic disorder
  smoked regards bombing deliberately advised investigator dice objective waiter monkeys bore travels pasta quest realm
  bachelor fortunately plead umbrella pencil achieved promoted anchor bong asset participate texted puppet regard
  fiction gal counselor enterprise restaurants curtain courtroom inappropriate isolated psychological ding whistles
  spark sailor jewels shelf hostile eliminated myth gap underwater sneaking witches trusting thoughtful guidance cooler
  masks lawsuit orphan desperately bin conquer lottery howling possibilities intent developing withdraw journal
  patterns kicks magazines buyer sophisticated pressing inevitable consistent buys pad annual immortal variety resident
  factor encourage surrounding scam colony swamp handful awhile possess reads briefcase adding layer calendar
  accomplish morgue resign measures equally companion framed facial addict forcing paths fails challenging elegant
  teenage sailing mouths violation plea operator danced betting frequency bounty healed freely sting individuals shops
  shirts fabric expense sweating feared divided sofa choking blues peanut offices wig embassy corners chopper feature
  occupied protective opposed kilometers ranger loads ruins treason flowing rehab responding tearing bothers harvest
  wander gangster sentimental politicians punched approximately rushed responsibilities educated smiles prostitute
  humiliated mill bake ministry scissors attract insects championship trading tunnels sector chart observation
  appointed communications fierce abducted cult difficulty vet spectacular turtle accusing accuse bizarre robots
  approached rascal ambassador theories corruption balcony dozens butterfly backed magician overseas succeeded
  acknowledge allowing allies exams discount flush sexually diner uniforms federation races cans pervert snoring
  essentially goals rally essence sour visits rug tales drums den behaviour organic riot mug principles smelled
  charging attending reduce glue explosive unstable popping selected tasted lyrics orphanage despair backpack medium
  backing yoga recommended ambitious maintenance murmuring weekends ambush adjust beautifully nailed lined shutter
  portrait ordering presume grain lifestyle stir cough delta halt fart circuit physician setup veins blocking seventh
  husbands battlefield wheelchair pudding pretended landlord scarf resume profits dreamt fork examination earthquake
  ignorant tops grocery lure slightest voting catches epic confidential lipstick buzzes knocks smack dose consideration
  hunters stunning sorted destined gong ballet transplant spying attic instantly rival blessings clearance panicked
  sucking carbon fitting custom invested pod bra urge whining lesbian identical poster deadline institution rides
  devices unpleasant opinions batteries counted towels disappearance creates minus rapidly preserve hereby barks grudge
  accomplice hacked prep missiles haul wires unto bodyguard extend sketch hunch shuts execute casual hissing stove cord
  substance sire obsession visible extent pilots maniac specialist vengeance dolls distraction motherfucking popcorn
  ropes pointless donor panties improved lasted subtle cancelled dialogue habits flirting wizard economic thoroughly
  maker continuing misunderstood delayed happiest compassion launched includes conviction comrades donkey spilled
  talents scars rainbow yacht girlfriends dealers exploded notebook corridor secured whisper prayed torch rebels
  reduced formation refuses vacuum elite detected sentenced amateur successfully convention marketing pressed dreadful
  origin autograph hometown contracts thorough musician accountant learnt vow brass hiring shifts inspection supervisor
  corps honorable accidents demanding locations tuna refer miracles potentially swallowed abortion texting sensible
  chatting nursing flour generator moans alcoholic childish stash costumes traps accepting partnership coconut
  villagers pledge scout fees onions triple insulted listed combined hallelujah jaw translation yelled sperm fade
  longest casualties welfare remembering constable confront evacuate spine travelling polish forensic mortgage tin hut
  activated modest appreciated cent creaks disappointment politician antidote sleeve ski inn divide grounded lid
  betrayal baked confirmation detention wonders bartender funding annoyed contained risking pumpkin advertising consult
  stain salesman siblings murderers overwhelming tourists quid reflection businesses avenge fiance blink hose choke
  sniffing marching reject definition alongside fiancee pony supported tomato pains freezer underestimate mechanic
  techniques requests reminder predict precinct recognition expand violin defence freaks hangs stalking rogue seas
  historical shanghai delivering grunt efficient frustrating railroad handwriting classroom sect automatic choir sweets
  glow vagina housing articles meaningless thrill awaits senate flee regardless cultural boil demonstration runway
  dagger squeaking documentary moms features cottage organize summoned satisfaction deserted splendid jelly curtains
  almighty mining detect bosses altogether notion sip jammed whooshing sunlight echoing obliged serves trials poverty
  frightening inaudible depending shipping matching overtime tray pension farther outstanding straighten disrespect
  sensors clapping scored rookie interviewed intern waist ignoring bumped euros bark arresting guaranteed rack
  invention competitive warmth instruments figuring gin container purposes islands audio representative adopt shattered
  coroner survivor terminal mainly pimp worms bites shallow losses concentration mechanical scattered trousers
  landscape fugitive selection disposal sticky robe billions murdering delightful reserve winners defensive exposure
  handcuffs assaulted amazed mentor specialty abused workshop breakdown ducks experiencing flattered hike justify cigar
  greed aisle honks pinch climbed boundaries taller hanged rises printed diving warp interior installed expedition
  handing dearest burial candidates claiming sub amusing identification shutting programs associates zombies protein
  phony nun properties horny writers restored lions righteous artificial mustache entertain ants programme relation
  literature jealousy involvement batch lobster wardrobe noisy retrieve rebuild committing gown architect elders
  clamoring shovel lethal meter viewers applauding chili francs mushrooms memorial pickup refrigerator classical
  semester dynamite countryside directed spends ranks phoned industrial reflect wired spared lounge rustling greatly
  detailed blend respectable customs tease risked assassination grasp resignation outrageous disappears blond
  overwhelmed harbor banned probation marines jurisdiction baking tapping investigated erased realistic exclaims
  countless salon mattress racket inheritance regulations bands gracious volunteers unlucky sought telegram
  registration cheaper void filmed equals sponsor dinosaur monitoring kin loneliness warming shells acceptable rum
  sacrifices ammo associated laboratory locals hotels athlete globe agrees sniper ruthless summon saddle mice deepest
  reconsider immune slapped exotic publish authorized departure beasts institute branches seize scumbag sock tourist
  inquiry dragons auto discharged sunrise offend hush premises volcano diagnosis devastated acquired careless rental
  buzzer satisfy vows swinging chemicals managing listens cheerful surviving shaft bruises boost traced moonlight
  astronaut tick relate trusts cartel reign urine sinking lasts proposition obligation heroic fulfilled involves
  inherited swap evolution resolved wishing finals prettier channels ruler aids cozy magnetic fare horizon slipping
  stray matched cocks grandparents visions breaths onion snarling whipped amounts humiliating smiled ammunition
  examined surgical attraction anyhow altar spaceship escaping qualities hardware dances poured difficulties hairy
  teenagers restless samurai knot informant hips donation genuinely legit authentic entertaining spike hunted
  recommendation interference boiling submarine inmates surf gifted psst stammers dimension acquaintance dared designs
  sincerely vegetable ruling missions repeating slam drift fortress facilities tattoos runner radius supermarket
  skilled eighth swept rapid pissing lining unlock payments whores dorm deceived asylum rendezvous venture attempting
  robbing occasionally attempts tossed representing fainted arguments portion salvation dam tomatoes layers armies
  bananas poke investors recruit steer imagining sights stinking sensation pause competing pawn arrows cease unite hath
  disabled treaty hooray scoop phenomenon cricket radical behaving spice crooked eldest involving adoption artery
  junkie insulting indicates timeline tactics automatically tobacco owl aspect vomit proving addiction beliefs
  independence clap courts cautious coverage reserved metres volunteered overboard seized disappointing relieve pigeon
  squirrel rebellion yea instructor loading utterly railway google pronounce finance caution token increasing bedtime
  charts chewing spa upsetting whack rangers salute fracture stakes mumbling assembly hustle pals peculiar triumph
  refusing snaps expertise leverage scotch depressing clumsy supposedly stadium earrings demonstrate infinite drawings
  irrelevant injustice chores vent directors knots nerd pairs frighten rail microphone targeted crickets hospitality
  verify evolved bitten supportive briefing scoundrel injection colored voyage exhibition elderly jumps balloons
  affects triggered acres driveway elaborate groceries initiative clowns priests fuse striking translate edition define
  razor logs sloppy expelled babysitter rational snapped regularly context separation perfection feeds association
  promote interrupted casting felony obstacle inventory playground forged flown tougher needles marijuana elbow corpses
  extended spaghetti poisonous unpredictable procedures consort employment crashes extension duel melted harassment
  discharge disappearing tidy irresponsible sweaty convict virtue waving investigators ninja conclusions boards eleven
  bidding axe congressman languages fruits peacefully limo tipped dancers slower denying grandchildren housekeeper
  pentagon chopped flights opposition preferred manipulate skipped belongings sufficient leaked grease clatters debris
  crappy gaze extract pets psychopath ironic particles temporarily bricks petition dinosaurs notify heel encountered
  flipped enters condolences steering niggas biting probe comedian womb compass poems undo publicly bunk stressful
  cafeteria profound attended exhibit targeting enthusiasm maps kook contents queens mechanism swat scrap veil syrup
  programmed processing lookout claws restroom numerous judged elephants antique aged transform deceive heights
  distorted numb scrub lifting wretched saves villages crop psychology discreet sounding compliments revolutionary tow
  teasing grenade slippery tab guarding grabbing posts cunning instructed compensation adventures reactor glance
  drunken convenience seasons historic hides obtain transition providing overheard subtitle diplomatic startled
  prophecy glowing collector traitors occasions carved rabbits tribute mint hence puke stitches select quarrel pitiful
  dental grind hottest vibrating potion sushi sabotage neighbours establishment gabby mustard kilos valve shitting
  bikes zip tubes squeal flows wilderness bubbles transformed transportation teaches faggot mule feds referred
  apologizing smartest turf delight locking millionaire baggage bathing focusing buffalo slit thirst punching classy
  continent accusations diseases strangled colours embarrassment nursery hairs fucks recorder activate cereal mourning
  delete banquet inspire stored represented neighbour encouraged primitive timer rib breakthrough unarmed females
  carnival concerning overlapping bacteria vessels addicted screamed rates exceptional relaxing refuge leaking splash
  ripping challenged permanently madman funky agony corporation impulse predicted midst smuggling bathtub condemned
  introduction bankrupt suspension behold explosions biscuits exclaiming savior drugged engineers disco weirdo
  practiced fuckers bakery hysterical refreshing purely seizure compartment tequila punches males shines insanity gangs
  mirrors substitute commands purchased appreciation limb humiliation mild survey hotter impatient insight bandits
  forensics employer merchandise partial flirt overall hideous errand stated packs dislike tails echo bushes beacon
  symbols roar settling meaningful lump inherit estimate newest treasures glimpse readings preacher morphine creeps
  incidents shaped pies violated masterpiece syndrome gender avoided connecting juicy verse flock resent severely
  filing typing nicest bats troubling vanish vaccine weddings unlocked traditions responded tackle repeatedly elections
  confuse herbs coolest bluffing finale artistic stripper refugees orchestra gag roles struggled reset smallest
  lemonade temptation discretion coup twitter stroll strawberry provides adds mold amazon conducted cupboard imprisoned
  operational foods keeper sheer haunt smoothly pajamas cuffs preparation busting massacre easiest distribution
  ingredient flashlight nuisance category condom shatters muttering sewing preparations newly slavery professionals goo
  doorstep caves bullied crib freshman footprints consultant speeches robbers tactical werewolf melting parallel lowest
  unacceptable presidential whales jingle speeding edges apparent metaphor valid serum kneel musicians salty comb
  graveyard scratching quiz neutral pumping mysteries currency wage sewer evacuation tractor unemployed approaches weep
  wrath janitor tripped definite await aiming wit thugs policemen starters ungrateful improvement courthouse noted
  thanking caller parlor heavenly fishy loans snitch sadly realizing whooping pursuing puppies flags addresses
  requesting gladly misunderstand feedback producing regain trafficking flooded imaginary suggestions cavalry founded
  decline complained relatively apologized supernatural determination cement streak booty posters shaved occupation sew
  admired oak intellectual dripping equipped smelling beggar assessment traded steals admission rigged chooses
  negotiations solemn altitude keyboard viral ongoing invent boyfriends slot blankets celebrated incoming
  superintendent pyramid reservations roughly detector contribution mademoiselle kindergarten burgers solitary shaken
  shameless yummy peanuts genes offence strap neighbourhood civilized leash scope rocking sanctuary draws devastating
  lacking employed hurricane hollow reinforcements forty dispatch slaughtered expressed flute links irony diagnosed
  sunglasses karate ripe guarded stages chapel exhausting lizard shipped countess headaches motivation vase devotion
  sweetest observed chorus despise solving motto jerks dismiss deciding unfinished favorites repairs slippers pinned
  heating sentences intercept heist snatch petrol skeleton quarantine deleted depths payroll achievement faking
  moreover gradually understandable altered yelps ounces conducting filth psych protects vegetarian noticing consumed
  atomic warmer builds mini microwave wrecked virtually vanilla permitted bugger agencies curve mayday dares scenery
  nude rag crushing grapes dynamic pots pastry smokes comparison brag gasoline homeland ninth functions rubbing reform
  awards tempted rumbles harmed suited clanging triangle optimistic quantum pharmacy inspiring stripped rhyme
  considerable killings vague daring legends fearless drones ape crops mellow tuned recovering seduce darkest
  toothbrush uneasy tablet joker cheque emails motivated console worldwide relay longing butterflies allowance sunk
  ribbon adrenaline beware inmate greatness predator carrots texture blog handles addressed butch mixture tracker
  cosmic narrating misfortune contractor terrorism ups fewer comeback foreigners advisor hopeful fireplace exploring
  demanded freaky psychiatric tribes sideways celebrities psychologist tummy robber vile aspirin heartless resigned
  splashing venue roam alleged souvenir closure openly surprisingly soaked leaning heated summit rifles lime sneaky
  artillery whoops bravery yield noses torturing gravy analyze expects queer republican insists secondary perception
  speakers vocalizing concussion acquainted restricted bomber debut evaluation adapt cartoon reminding spaces bluff
  investigations slowing capsule disciple paycheck academic cardiac backstage scratched curfew stoned clanking exits
  nightclub sinister getaway rep dome filter fantasies calculations swollen diapers whites suspicions gaining rehearse
  skate mat biology elementary repeated asteroid communist errands mixing predators docks charter passports
  environmental contempt grabs ads barracks notorious jackass machinery accounting dumping strangely whisky interfering
  squawking extensive apartments privately sailed shack antibiotics photography buns homemade briefly skating crowds
  convoy voicemail cowards absent ounce thug dense tapped releasing remotely preliminary episodes raft considerate
  comforting denial crosses commanding shrieks invincible pearls fad behaved vintage separately contribute spotlight
  rotting clacking splitting gorilla mattered headlines psychotic disturbance dowager jeep allegations regime obstacles
  pact dispute sidewalk athletes calf doom fax indication toilets greeting obtained melancholy chiming swelling
  priceless collateral decorated clone removing bugging yogurt crust batter prototype shapes rewarded mumbles goats
  whilst carrot classmates intervention essay dungeon negotiating grieving veteran ethics karma sponsored darker
  cultures lava slim unbearable eyebrows babbling paste distinguished encouraging paralyzed shortcut shady revs
  fisherman ashore arrests severed ketchup hating resolution cocky alternate loosen scanner canvas unreasonable
  brighter handkerchief fundamental broker weighs cafe manipulated underworld thrust outfits argued insecure peas
  humiliate burglar tens fading intriguing plumber wrists airline recruited punishing bouncing liability notified
  submitted torment incompetent foam combine successor outsider collective monthly spiders provoke ignorance scans
  lords regiment orphans ratings positively burner devils override canyon meow publisher limbs experimental phantom
  exploding blackout lists starboard shrine earning weaker buses liable percentage incapable complications stabbing
  shattering bypass willingly sustained plasma trembling pins motives powerless illegally norm octopus tuition
  superstar froze barrels claw stationed steep intentionally toughest diaper karaoke counseling welcoming tying dots
  squeaks prettiest scold brunch proposing kitten juvenile smashing reborn workout kettle isolation fascinated
  journalists insect safest honors forests cripple punks mop platoon mainland parrot pint wandered conquered meteor
  grilled equation decency clinking remorse bailed simpler dangers applying doubted sniff sailors frequently pumped
  frustration producers implying nervously alarms peasant urgently stem specially hulk disrespectful consequence
  confronted apprentice vocal stereo spitting aggression awaiting postpone stumbled thumbs labs medic repaired colorful
  rattle unaware drip chimney boiled snatched chilly signatures flare breakup champions moustache protocols
  inconvenience sinner tramp infant invaded secrecy novels overhead admitting frogs fingernails disk donated exile
  poorly magnum tenth fills belts gutter singers transmitter fag virtual communities boxer ban equivalent hangover
  trumpet bind medicines transformation amusement sponge abduction untie dearly exercises blinded drilling idle tribal
  mist screws transaction heap flavors foreigner trespassing crackers prophet hog conservative disciples flank realizes
  user fragments invade faked truce stranded metro install playful appointments hacking richest forgets testified
  poking surfing vein gulf substantial chops oceans weekly telescope shakes agreeing parliament routes reveals spooky
  puff loot contagious swine retarded architecture temperatures squeals confined partying printing swings
  straightforward hugging exquisite negotiation blasting brothel treatments momentum firmly bullying farming heritage
  bulb courageous colt strangle bedrooms blares gigantic crate stud upgrade caravan soy immature nevertheless operated
  captioned pending accusation scooter troop excessive marriages buffet clearer appearances acquire hormones intruder
  revealing feminine mushroom heavier deception fingerprint straining shoved bases hosting rays kidnapper mute
  courtyard defy functioning distinct tightly liars expanding rainy defended dads rapist bled courier superiors sook
  forming porridge loft narcotics flatter warfare packet rooftop fists vulgar crows labour vegan download kidneys
  pigeons vicinity uncovered tasks choked operative underestimated shaving bun scraping reindeer commotion findings
  depart gangsters frontier universal satellites unidentified suffers calmly manifest generals weary wool significance
  courses diversion doorway external thrilling haunting tropical runaway affecting processed squash contestants banged
  hesitation moo criticism tasting drawers condoms strategic captive publishing ramp cloak believer raging traumatic
  commentator masses sleeves curb employ crabs consolation dedication mend cabbage sensor industries limp convent
  manuscript countdown clinical booming joints decorations thighs utmost markets oppose coop scholar sweeping increases
  tailor bundle extraction forge rightful unload hamburger arrogance merciful initially persuaded stool cant artifacts
  travelled magnet generosity terrace banished speculation sued communicating inclined stains existing doubled villains
  clarity confirms anticipated marathon plotting immigration attendant membership earliest neglected bourbon mourn
  slips elimination chauffeur mutant rockets groan stunned lone damages shameful penthouse buyers ghetto worthwhile
  peasants learns hen siege bathe interviewing pineapple overdose factories bumps morons skiing immense wand thesis
  suing restraining saloon nod stretched demo cruelty seafood thumping drifting shouted fright clarify imminent stitch
  dine blossom chalk rituals infirmary voters persistent dumplings throats generate pry tiring bandit ache expired
  demonic assassins stirring flaw fuzzy tags burglary blasted mocking blouse gallons nipples merit endured morale
  transported farms competitors judgement afterlife cigars duh credits references gem structures rodeo headline wink
  overreacting convert crystals disc measured licence protector likewise certainty carve occurs skipping wench drained
  mailbox bowls spinal harassing buckle epidemic pageant latte sculpture titans dwarf disguised connects designated
  weaknesses stripes dinners goons recess aspects possessions initials despicable bouquet jackpot wormhole vacant
  concluded shampoo sympathetic exploit tenant medals starved lordship specimen stability reviews switching quarterback
  preserved effectively entity enjoys assembled cocoa bruise assumption shrieking seminar predictable dwell supports
  collision intuition elf postcard tighter stupidity bragging placing finishes pupil morality constitution abdomen
  spacecraft withstand crippled vinegar energetic yum privileges scrape consulting charms raises allegiance thigh
  policies spreads hiking banking receipts descent excess programming surge commercials propaganda nuns absorb extinct
  pushes packages yuck broadcasting chocolates thirteen billionaire accidental eyewitness selfie arctic disconnected
  fury flexible respectful orgasm tends plumbing catastrophe decorate rooster mermaid upright detained freeway
  priorities subconscious qualify interrogate surround tonic stalling anomaly pneumonia convey terrain monastery
  berries slug readers ankles vouch typewriter amends venom athletic assemble shakily calculated non introducing
  precaution virginity iced ark noodle creator prospect nagging geek homosexual chefs weeping destructive snapping soak
  comet rehearsing bamboo polar wrapping faculty consume imitates hypocrite whereas sway bombed beaches decree
  comfortably helicopters beforehand zoom salvage narrative input entrusted manly mornings imitating wont ownership
  daytime unity prop radioactive biscuit workplace sneakers apron logo alas rover lighten privileged groove cube
  chopping abnormal cheerleader meditation gambler echoes amnesia launching mercury offender woken competent
  accountable parachute intimidated squid glamorous redemption sliding wits sails fluids rests infamous bloodshed
  credibility gardens tenants emerge holiness founder hitch occasional pronounced taped wrench unwell necks standby
  roaming bandage awareness riches pupils transparent identities withdrawal sorrows arson uptight superb formally
  remedy crawled godfather prostitutes suicidal titanic scrambled litter prevented updated statues recipes tucked
  tripping instruction mentioning retiring blackmailing warrants maids flattering objections magistrate seeks attorneys
  snorts perish horrific compensate practices undone roommates teen wronged hideout lowly sweetness algorithm compelled
  appearing strapped personalities expansion sustain spontaneous ensign malfunction residue niggers copied brute crude
  partly humour unprecedented flashing sincerity slammed captioning flipping suckers intensifies probability basics
  sleigh saints resemblance asthma artifact caliber reactions heartbroken trustworthy authorization scratches jets
  kidnappers hosts wider receiver fleeing cannons ministers crackles premiere rattles opponents compelling destroys
  giants precision stashed careers douche crunch colder investor excused indicated dispose notices comics staged greasy
  posting prominent cowardly hostess chained flaws replacing chaotic incomplete damp attach affirmative vomiting
  medieval controversial dowry steroids booking crispy apocalypse inferior diabetes cupcake circulation duchess tame
  productive fling accessory prosecute ignition simulation accompanied organizations ditched elevated outsiders haste
  explodes spits chunk birthdays wrestle thanked printer shoo troll loaf increasingly paramedics improving sausages
  astonishing titles cheesy grinding enthusiastic hydrogen piggy notch dumpster surrendered observing cawing cooling
  stammering betraying tours trend laps annoy weasel traveler itch bonding frequent coaching strawberries performances
  sensed abort rumours babysitting converted tongues escapes picky unicorn cleaners pillows financially battalion
  martyr threshold cowboys dilemma sinners aimed rejection patent seller penetrate eyeballs pleases sentiment
  astronauts paddle babysit smelly estimated armored deliberate disgust turtles fragrance tempting risen initiated
  scouts precautions overly welcomed torpedo finances acceptance waterfall spelling sizes guided casually governments
  cuisine dependent hassle pads appealing ambitions savages proceedings particle brightest jeopardy vanity outbreak
  leftovers bumper tread deployed pits conclude peed vibrates seniors fiery staircase doggy intervene nosy wildlife
  influenced stretching stuffing ripper cocksucker recruits miners shits caps uncertain comply calculate roasted
  profitable belonging chaps weighing heed duct hump caviar cupcakes advocate dolphins defined prefers distracting
  churches classmate reacted bladder ideals vitamins sully solutions abide regional stance posing upcoming parenting
  fairies screening defenses prostitution planting tunes manslaughter modeling assignments typically crocodile parasite
  metallic grieve agitated ambushed rivals craving rabbi ting spectacle resisting tolerance canned raided immigrants
  presenting surgeries refugee remarks overdue squat jewellery screens pumps bikini performer emerged vibes deliveries
  burying teammates downhill mandatory oral conditioning valet uncover probable lass dedicate forgiving eta polls
  cornered messes trivial boarded formidable serpent pensive injected fusion exaggerating neural layout confiscated
  necessity impulsive sections napkin housewife vitals troublesome desired circumstance describing lettuce lonesome
  survives lupin prosperity revolver organizing factors prescribed hybrid conceal replied circling headphones struggles
  mosque viable exchanged departed dimensions fiber memorize corrupted intimacy cocktails calories monitors broth
  racial impose heroine critic reluctant manages tornado distribute hum dictionary applies flooding masked grape
  snooping shades robberies intersection contaminated orderly implant corporations span pleasures shaky queue shelves
  pickles grumpy lacks satisfying conventional renting sank domain lurking directing forgave conductor solely dim
  rating commence folded subpoena gents shortage coaster wed lengths dynasty opium cheeky furthermore dialing idiotic
  slides nightfall isolate revive constructed shred militia tofu segment temp sixteen slamming inspect tangled
  impressions thrive leopard expressing popularity archives amp bounced valued applications slope hisses lever
  terminated voodoo supporters simultaneously hugged supplier clutch cables array wraith editing weighed sinned revenue
  adjourned suppress convictions conceived absorbed sparkling tigers doughnuts semen brutally composed pennies tacos
  intercepted reunited cynical treacherous farts criticize sexuality faded fractured companions penguin trajectory
  grenades oysters bombers voyager randomly comfy attacker seduced repent indulge modified limitations automobile
  evolve donations permits parting steaks offspring surroundings merger stench stepfather justified upload fiddle
  newborn sensational pitching mystical balanced borrowing cracker eighteen threatens intercourse insensitive bolts
  babes beams licking unclear starring guru extraterrestrial evacuated ecstasy tactic insignificant crunching mineral
  unstoppable efficiency oranges lunchtime assign raspberry memorable foe flavour rewrite quack lured hunk homecoming
  admirable jackets educational morals itchy sauna lighthouse props vigilante maneuver credible surgeons demise
  composition acute stockings rooting coaches scrooge baths pip insisting pup decoy trench grandchild peep dialed
  congregation scroll refined phenomenal blames outrage electronics abandoning recite jog elves tones inject dairy icy
  awarded boogie interpretation sticker dire assess containment awe accounted imprisonment concealed bandages
  indictment internship sedative shifted gloomy squadron sermon irritating revelation vertical lasting module warmed
  fourteen handshake referee cutest hallucinations scolded practise periods surname cranky sporting airborne eligible
  indoors windshield joins silently creativity intimidating envious freight lays updates voluntarily fireman victorious
  appoint needy invitations preach alarmed prejudice resentment circuits cubs eminence credentials monument competitor
  madly auspicious paranormal erotic cobra scanning powered faults fitted advantages soviets offshore capitol merchants
  paw snowing sarcastic poetic endangered navigate thermal unpack users analyst containing portable rotation parted
  bookstore attendance praised mischief digs perpetrator extinction unnatural tempt casket firewood hound chilling
  literary mandarin screeches journalism ultrasound teamwork bruised chronic hooking puzzles spelled dresser daft
  uphold democratic coordinate failures pancake seventeen advances ethical receives influential creeping catastrophic
  sonic pursued hippie mechanics initiate firearms abusive detonator cradle empathy tablets gibberish turd outdoors
  lotus irrational trek exposing exaggerate tendency slices maintained guarantees eclipse mastermind analyzed afar
  gears tavern platter hardship encrypted investments deceiving solicitor paranoia disclose statistics cockpit sundown
  prisons antenna cooperating examples desperation accustomed boar smuggle components translator ordeal certified
  outnumbered relentless aging lace sidekick guiding prevail immortality deposition canteen whinnies networks nicked
  labels highlight insults boulevard intrigued purity dork omega recruiting blacks firefighter doughnut organised
  starter backward exhaust hangar buds refund wails rained lamps representation beads produces princes velocity
  speechless furnace witchcraft intensity declined hookers insert puppets sphere avatar evenings everlasting examiner
  lifelong nay fitness outrun cardboard nominated cockroach shifting pedal panels smug padre uncles transferring tit
  pens ledge rations rags strangest quarry confrontation politically defect bending glitter deported cameraman basil
  lantern clink deploy sneeze teens pipeline chute occupy translated stared clocks goddamned outdoor boiler reversed
  premature pea ratio capabilities downloaded bodyguards flyer servers caretaker compatible mash prizes amendment
  wisely tabs riots proudly researching nomination marries menace relying bulletin paws spooked liaison havoc bulls
  bungalow strengthen curly violate requirements disobey monstrous synthetic plum bulletproof component anticipate
  earring sliced refill recognised allergy wretch honoured cuddle noose budge renowned strokes crumbs discovering
  wiping reaper auditions sightings contestant franchise rested hugs admirer bursting institutions weeds embedded
  automated reschedule temporal rewards panda tiles counterfeit formality eyesight bathrooms edit rural unexpectedly
  resurrection natives taps supervision seemingly brotherhood dishonest stealth exterior panicking retard pisses
  condemn revolt allergies electromagnetic lineup soaking opposing pillar vivid arise pyramids bruising critics crates
  comprehend cages suburbs waffles contrast announcing viewing margin provisions icon adjusted pierced dread neighs
  omelet clam functional spiral fractures adjustment twilight lectures amulet battling rails kilometres watermelon
  tents chirps bribes fortunes bullies obedient unavailable horribly detour throttle clueless pools gunpowder
  stepmother equality wireless fishermen fraternity boob sup slash hostel imported smuggled goggles disregard melts
  foreboding commanded intends hag squeezed salsa edible aerial galaxies lowered investing wraps invites cling blossoms
  reviewed pitched plaster pasha neglect extortion interact regretted containers podcast applaud slime airplanes fossil
  bronze tighten patrols interpret accordingly versions crater lotion spectrum removal parcel palms grail depot clatter
  slowed thinner germs graphic seaweed muddy sovereign naming moons colonies pods feat shooters buckets handbag fences
  crumble descend mosquito presidency remark whatnot stained goldfish seldom glitch bankruptcy accepts miraculous gel
  cooperative inconvenient retain diarrhea shaman mathematics cove spices examining alligator hobbies whoosh
  maintaining rhythmic declaration mutters supplied riders cuckoo barren fraction tango bummer merge solitude lifts
  doth unemployment deposits zipper infiltrate immoral defender pluck philosopher memorized tyrant kilo goofy flap
  youngsters toothpaste drought reserves caramel racism developments dementia tweet distinction fearful posse dominant
  frequencies construct northwest rescuing swearing toaster plantation zones gauge rubble hums cavity obstruction abyss
  mango mamma jingling unsolved detonate cub cleanse suspense measuring adored appreciates educate scalp calmed frying
  blur atom wallpaper regions folder minority stacked cashier toad comparing poles concentrated quits wagons
  professionally vitamin secondly admiration stables eccentric whacked streaming giggle beta chump hoax decisive
  catering infrastructure illusions photographed breached mid breaker redeem chant screwdriver intercom textbook shalt
  cologne pesos sizzling winding intimidate fatty albums knuckles carving foremost graduating senseless prohibited
  unseen descended trashed differ badges partially exceptions festive temples descendants northeast boundary sensing
  whines youse attachment interaction emptied whim nauseous offenders literal knob cucumber organisation
  confidentiality medications jacked blush decay assassinate ranking opener weave resource legion incorrect cackling
  snarls unlimited wiring goodwill skates transit brutality hive allegedly index mashed encouragement videotape jinx
  milligrams disrupt ancestor organism enlisted peeled describes braces trophies craziest continuous logged stating
  engaging recordings diver jeopardize wildly laundering bosom decorating accommodate flashes prosecutors investigative
  lasagna trails meatballs helper skulls unsettling penguins scholars manpower wedded underpants reflected measurements
  syringe nonstop arch casing manufacturing slogan bugged straightened overlooked brigade exploration leisure strengths
  minimal fulfilling oneself nag spree receptionist jogging embraced truthful regained stale mascot drying moist shush
  peers freshen bubbling assistants imperative recognizes shivering sketches rehearsals clams sensitivity artwork
  sniffling sweeter bogus plugged darts dealings mating irresistible decks miniature espresso hairdresser managers
  thicker bulk symbolic releases cathedral disgusted frat doorman cartoons batting superstitious disadvantage
  consumption speeds resumes mounted cruiser exclusively markings stumble cushion blueprints retail overlook
  suffocating flaming weights livestock pollution intrude unwanted technician slumber duplicate dominate obnoxious
  liberated neighing rubbed columns molecules premium footprint chewed dictate blazing transmit itching posh suspend
  binding ballistics diploma whispered tile mutt verbal redhead par funerals blacked crave spilling rods genie doubles
  progressive ids socially drafted thump diesel fascist truths pas mutants marched departments chills intrusion deity
  obligations gunman spouse singles violating interrogated slapping proportion secretive politely enchanted
  characteristics reassuring flyers awaken futile fluffy chum businessmen quantity southwest pleading beauties wiggle
  tattooed terminate researchers forecast actively tagged gaming grin clips wreckage resemble questionable knockout
  bribed flea bums abdominal pinpoint pantry largely manipulating delivers unreal firepower delusion chic dispatched
  jars bridal improvise superficial misplaced lice expectation refrain wrestler jab currents stirred sixty
  collaboration outlet shutters skirts resulted strung reopen doubting caffeine preaching flushed sacrificing cluster
  exorcism reacting mastered oyster porno peeing mosquitoes meows sorta habitat graffiti prestigious apiece funniest
  procession yonder greenhouse relic boredom concubine distributed inquiries distractions provoked damaging transporter
  intensive gagging muffins frames suitcases reclaim unreliable whimsical pavilion testifying marbles firstly fragment
  nipple addicts promoting withdrawn executives pornography gals ballroom immigrant raccoon heinous symptom awakened
  regarded grad steamed sap pouch jockey gateway mentality crowned biopsy protesting stuffy beak swam chemist
  defendants participating blackmailed headmaster obscure atoms implants shareholders origins atmospheric growl
  volleyball adequate gurgling concentrating mustang squeezing seizures chubby amateurs charade jaws sanity laden
  acknowledged threads respectfully brats spleen decoration pizzas preoccupied glued corrections recreate concludes
  achievements murderous tacky plains encounters tremble pictured licensed reasoning thine conquest schemes inhabitants
  identifying spinach panther leftover sedan handler intellect hardships protests switches republicans trenches elbows
  volcanic output horsepower cosmos saliva disability alphabet volunteering unleash representatives dreamer linen
  bleach delusions deemed fumes rendered payday latch elevators aching orientation hamster polished wildest testicles
  drastic bred whipping skunk upstate interns fungus dictator strive bonded peaches convertible robes preference dunk
  chariot painkillers hospitalized tyranny pretends circumstantial snail inventor rethink considers unfamiliar plunge
  whichever stings lenses squirt postponed weirdest uranium experimenting blushing navigation poll prospects cursing
  cellular cerebral canoe trunks incense pandemic omen assassinated pavement celestial dishwasher pans nerds cliffs
  homey wimp contacting owning rim syndicate sponsors forfeit capability unfaithful woof scorpion floats knack insides
  emergencies alerted feud skins joyful healer rocked swimmer proceeding dumps tainted torpedoes suction quota
  microscope whirs takeoff presumably giraffe stairwell greens exaggerated spun luxurious sighting persuasive pendant
  treasury verified stung compassionate digits arranging continuously manufacturer brewing carefree stylish operatives
  briefed uncommon adjusting harass uterus irregular stabilize jumpy reflects squeak imbecile urgency zapping napkins
  ruckus sod pinched setback kittens divers hijacked blinking beneficial remarkably blinds culinary chime sarcasm
  cheater clangs dramatically gains adventurous spoons goodbyes fertility puncture manipulation abusing proximity
  discussions muck handicapped combo metropolis triumphant bowel thankfully portfolio pups anal enhance shatter scatter
  veterans undoubtedly import flats cooing conflicts sparkle mortals triggers bravely insulin adapted transporting
  sprung incision paralysis astray rift regulation searches shabby dangerously allied skeletons arcade shaggy weakest
  gruesome nonetheless sorority tenderness lasers parameters moan holed designing snorting lullaby phenomena patriotic
  captains bedside posture midget ponies insured builder undressed nip superstition consulate geniuses nets aches
  pharaoh stretcher torso pulp posed fangs anatomy recycling climax molecular seasoned clause puddle distinctive
  weakened sacked plaintiff assailant moisture divert rites motorbike casualty listing spoiling flawless fatigue
  markers unforgivable luckiest gospel twisting shoving interface dissolve professors hypothesis hammered burrito
  errors bravest rapper fishes disable flop anticipation gravitational tar meltdown explanations harmful elusive
  distressed squirrels mutiny tampered rows travelers finer purposely parasites crazier clot presidents discoveries
  expressions dusk felon contributed harassed uptown prestige enjoyable brawl squared costing thorns fairness quieter
  blacksmith skeptical petals indebted democrats runners iceberg geezer firearm blooming watering overrated sewers
  ingenious cloudy espionage fibers infantry tossing genre intentional operates obscene devote bows jug beggars renew
  flourish tolling marking southeast eel penance spoils beginnings coyote animation disciplinary swears fertile
  fashioned pranks infrared wrinkles nausea eyeball mugged checkpoint numbered gardening mainstream resulting underage
  charcoal deputies hovering recital slander unleashed slimy sums showcase farmhouse divisions meddling disgraced
  admiring clamp vowed whiff peril cons sorting rightly wheezing sibling meddle herbal rumour confinement righteousness
  maternity correspondence restraint apprehended admits patriot backside joys humility bursts shuffle wedge expanded
  flawed matrix scraps precedent magically pickled concerts hallucinating graceful caste minding restrictions
  communists lodged soothing plaque radios centimeters separating violently eureka nuke yearning disarm treachery
  cockroaches goon zap geography amuse earthly horrors granddad foolishness aluminum researcher flapping brushed stoop
  retribution blasts rebuilt preventing afterward faintly scarce trance satisfactory monitored unnecessarily icing
  hurtful knitting deprived rounded lunches blindly overload catalog summons uncertainty librarian vermin jamming howls
  projector pharmaceutical feminist planner intake cyanide charitable desserts qualifications widely paints moonshine
  cramp genetically bracelets bummed exhale primarily squares firsthand latter ere perceive esteemed reviewing prone
  raving digest yearbook perks distinguish controversy generated testament guides licked streams overrun sonar
  disconnect pear camouflage attracts roster hauling drifted urn marital timber gallon pest aloud fleeting rejoice
  neighborhoods eagles fetus liberation accomplices friction threesome undress listener weirder hooves outs schedules
  horrifying contributions faulty disastrous pottery scanned brands invading definitive entertained drugstore turmoil
  tyres bumpy stingy overdo documented prepped audit dignified unborn stocking remarried obligated addressing grumbling
  dumbest baptized coded designers mercenary dioxide rumble frown shag plausible specs backbone defenseless potent
  manufacture digger composer swipe diplomat guild transactions milky landlady exercising cubes unharmed projection
  overthrow raping economics reap detection pricks pencils contemporary refers famine supervise lingerie maternal ore
  indifferent poses crossroads copying smear coping traumatized structural gestures bankers gaps luncheon denies
  scoring swarm descendant placement clinging straws docking bearer reconstruction apes mayonnaise radiant mingle
  endings cruising infiltrated anguish rebound mythology brushing postmortem heave bottled majestic livelihood rugby
  emptiness deposited locket catfish ballot oppression collapsing cello duo presently hygiene beetle dues patio accord
  paragraph fingertips outpost confirming bonfire softer disobeyed sorcerer orb thriving swells disposed warnings
  funded bitterness specifics unmarried scalpel broccoli nearer consumer raids undermine drinker activist hints
  advancing jerking intestines whine unbelievably encryption miscarriage folding cupid whiz devour discomfort lawful
  discrimination hostility tickles scramble tissues minded masculine displayed affectionate buts ambient oatmeal
  irritated consultation journals alimony violations donors physicist`;
