/** Words written with a capital that name no person, folded: subjects, institutions, programmes and products. */
export const CAPITALISED_WORDS_EN = `epson hp canon lenovo iftar suhoor ramadhan huduma headlice jollof greggs tesco
  duolingo lego minecraft roblox fortnite netflix disney pixar nintendo playstation pokemon barbie marvel bollywood
  hollywood scratch arduino spotify wikipedia khan amazon samsung apple coca-cola unicef zumba holi chhath onam pongal
  navratri dussehra vaisakhi baisakhi lohri puja fitr adha passover purim vesak songkran tet matariki waitangi anzac
  hogmanay kwanzaa mashujaa madaraka jamhuri gaeilge hmong uluru labrador weet-bix tpad kpsea nemis flyer nipun
  vietnamese cantonese tagalog nepali creole samoan tongan maori romanian ukrainian russian turkish albanian bulgarian
  lithuanian slovak czech hungarian greek hebrew persian farsi dari pashto tamil telugu gujarati marathi malayalam
  kannada odia santali luo kikuyu kamba luhya kalenjin twi ewe zulu xhosa afrikaans amharic tigrinya oromo lingala
  english spanish french german arabic swahili kiswahili hindi urdu polish chinese mandarin punjabi bengali yoruba igbo
  hausa somali portuguese italian latin welsh irish scottish british american americans african asian indian kenyan
  nigerian mexican hispanic latino latina black muslim christian catholic jewish hindu sikh islam bible quran god
  christmas easter ramadan eid diwali hanukkah thanksgiving halloween juneteenth labor memorial veterans independence
  maths math science history geography biology chemistry physics literacy numeracy phonics pe re ict pshe ela ell esl
  eal eyfs ks1 ks2 ks3 ks4 gcse gcses sats btec sen send senco sendco iep ieps ehcp ehc ehcps mtss pbis rti dsl slt plc
  plcs pd cpd inset ofsted isi dfe mat ta tas hlta nqt ect ects hr it pta pto kcse kcpe cbc tsc knec waec neco jamb ubec
  cbse icse ncert bece title chromebook chromebooks google classroom meet zoom teams microsoft excel word powerpoint
  outlook slack whatsapp facebook instagram tiktok youtube snapchat kahoot seesaw classdojo dojo canvas powerschool
  infinite campus arbor sims bromcom cpoms iready i-ready lexia heggerty fundations eureka illustrative openup amplify
  wonders journeys nwea map dibels mathletics tapestry numbots ttrs hegarty sparx satchel epic raz edmodo quizlet
  nearpod padlet desmos geogebra blooket gimkit prodigy ixl zearn freckle dreambox moodle edpuzzle flipgrid schoology
  skyward edgenuity naviance parentsquare quizizz star down asperger asperger's tourette braille ipad ipads windows
  covid internet wifi i ok nhs camhs cps dcs mash social services nspb nspcc usda unesco ngo nasuwt neu uft aft nea ymca
  ferpa hipaa idea essa nclb lgbt lgbtq bame pp fsm asd adhd odd ocd stem steam sel dei cci cte jrotc rotc naep psat sat
  act ap ib igcse olevel walkthrough mondays tuesdays wednesdays thursdays fridays`;

/** Places, folded: countries, states, counties and larger cities. */
export const PLACES_EN = `baringo bomet kirinyaga kwale laikipia makueni nandi nyamira nyandarua samburu tharaka
  taveta nzoia gishu vihiga pokot gatundu bunratty phagwara america usa us uk england scotland wales ireland britain
  london manchester birmingham leeds liverpool sheffield bristol nottingham leicester newcastle sunderland bradford hull
  coventry wolverhampton derby stoke plymouth southampton portsmouth brighton oxford cambridge norwich ipswich luton
  slough swindon gloucester cheltenham exeter bath york durham carlisle lancaster preston blackpool bolton oldham
  rochdale stockport wigan kent essex sussex surrey hampshire dorset devon cornwall somerset norfolk suffolk cardiff
  swansea newport glasgow edinburgh aberdeen dundee belfast derry dublin cork galway hackney lambeth southwark lewisham
  croydon tottenham brixton camden islington peckham mexico jersey boston chicago houston dallas austin phoenix denver
  seattle portland detroit cleveland columbus cincinnati indianapolis milwaukee minneapolis memphis nashville louisville
  atlanta miami tampa orlando jacksonville charlotte raleigh richmond baltimore philadelphia pittsburgh buffalo
  rochester syracuse albany newark brooklyn bronx queens manhattan harlem hartford providence worcester oakland
  sacramento fresno vegas reno tucson albuquerque tulsa oklahoma omaha wichita kansas missouri iowa nebraska dakota
  montana wyoming idaho utah colorado arizona nevada california oregon washington alaska hawaii texas arkansas louisiana
  mississippi alabama georgia florida carolina virginia maryland delaware pennsylvania connecticut vermont maine
  massachusetts rhode ohio michigan indiana illinois wisconsin minnesota kentucky tennessee nairobi mombasa kisumu
  nakuru eldoret thika machakos kitui kisii kericho kakamega bungoma busia siaya homa migori nyeri muranga kiambu meru
  embu isiolo marsabit garissa wajir mandera turkana lodwar kitale kajiado narok kilifi malindi lamu kibera mathare
  kenya ikeja surulere lekki yaba kharkiv lviv odesa dnipro uganda kampala tanzania rwanda kigali ethiopia addis ababa
  ghana accra kumasi nigeria lagos abuja kano kaduna ibadan enugu onitsha owerri benin calabar uyo jos ilorin abeokuta
  oyo ogun osun ekiti ondo anambra imo abia sokoto katsina zaria maiduguri borno yobe india delhi mumbai bombay kolkata
  chennai madras bangalore bengaluru hyderabad pune ahmedabad jaipur lucknow kanpur patna bhopal indore nagpur surat
  kerala punjab gujarat bihar rajasthan karnataka ranchi hazaribagh bhubaneswar varanasi agra kochi coimbatore pakistan
  karachi lahore islamabad bangladesh dhaka nepal lanka china beijing shanghai japan tokyo korea vietnam philippines
  manila poland warsaw krakow ukraine kyiv russia moscow romania bucharest germany berlin france paris italy rome spain
  syria damascus iraq baghdad iran tehran afghanistan kabul turkey istanbul egypt cairo jordan amman lebanon beirut
  palestine gaza somalia mogadishu sudan khartoum eritrea asmara congo haiti cuba honduras guatemala salvador jamaica
  kingston trinidad canada toronto vancouver montreal ottawa australia sydney melbourne africa europe asia caribbean`;

/** Authors, heroes and characters, folded: those known by one word, and full names joined by underscores. */
export const FAMOUS_PEOPLE_EN = `duke_of_edinburgh read_write_inc goodnight_moon tesla kofi_annan nkrumah malala
  greta_thunberg hamlet othello macbeth iago desdemona ophelia banquo shylock prospero caliban mercutio oedipus antigone
  odysseus beowulf gatsby frankenstein dracula matilda_wormwood mulan shrek nemo coraline paddington gruffalo
  pope_francis pope_leo pope_john_paul pope_benedict king_charles king_george king_arthur king_john king_lear king_henry
  king_solomon king_david king_midas king_tut king_shaka queen_elizabeth queen_amina queen_nzinga queen_mary
  queen_esther president_lincoln president_obama president_biden president_trump president_kennedy president_washington
  president_roosevelt president_mandela president_kenyatta president_ruto president_tinubu president_marcos prince_harry
  prince_william princess_diana jane_eyre oliver_twist julius_caesar dorian_gray robinson_crusoe peter_rabbit tom_sawyer
  huckleberry_finn lord_of_the_flies things_fall_apart animal_farm michelle_obama romeo_and_juliet of_mice_and_men
  hansel_and_gretel james_and_the_giant_peach charlie_and_the_chocolate_factory david_copperfield silas_marner
  goodnight_mister_tom little_red_riding_hood horrid_henry percy_jackson charlotte_bronte jane_austen mary_shelley
  agatha_christie shakespeare dickens orwell steinbeck dahl seuss walliams rashford piaget vygotsky montessori dewey
  dweck hattie marzano danielson lemov wiliam rosenshine frayer fountas pinnell gillingham orton sinek bruner engelmann
  seligman maslow mandela gandhi mlk tubman kenyatta nyerere achebe einstein newton curie galileo pythagoras euclid bohr
  punnett ted_lasso cinderella rapunzel anansi tagore freire nightingale maathai becoming pandora shackleton gruwell
  tutankhamun boudicca guru_nanak rosa_parks martin_luther_king martin_luther harriet_tubman maya_angelou barack_obama
  florence_nightingale mansa_musa mary_seacole anne_frank helen_keller frederick_douglass abraham_lincoln
  george_washington thomas_jefferson cesar_chavez ruby_bridges amelia_earhart marie_curie isaac_newton albert_einstein
  charles_darwin winston_churchill guy_fawkes queen_victoria harry_potter roald_dahl julia_donaldson michael_rosen
  michael_morpurgo jacqueline_wilson malorie_blackman eric_carle dr_seuss john_hattie dylan_wiliam doug_lemov
  carol_dweck brene_brown jim_knight paul_bambrick michael_fullan simon_sinek charlotte_danielson robert_marzano
  paulo_freire maria_montessori jean_piaget lev_vygotsky benjamin_bloom john_dewey howard_gardner tom_sherrington
  mary_myatt daniel_willingham chinua_achebe wole_soyinka chimamanda_adichie ngugi_wa_thiongo wangari_maathai
  jomo_kenyatta nelson_mandela desmond_tutu kwame_nkrumah mahatma_gandhi jawaharlal_nehru rabindranath_tagore
  mother_teresa malcolm_x malala_yousafzai victoria_park hyde_park central_park white_rose daisy_christodoulou
  barak_rosenshine jo_boaler peter_liljedahl zaretta_hammond lucy_calkins natalie_wexler martin_luther_king_jr
  juneteenth anne_of_green_gables peter_pan robin_hood snow_white mary_poppins`;
