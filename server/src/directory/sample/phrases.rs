//! Sentences in Swedish and Finnish, and easy-read, that profiles are put together from.

use app::domain::directory::{HoursWish, Localised, Service, Skill, StaffLanguage};

use super::localised;

/// The same in plain Swedish and Finnish.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pair(pub(super) &'static str, pub(super) &'static str);

impl Pair {
    pub(super) fn localised(self) -> Localised {
        localised(self.0, self.1)
    }
}

/// The same in all four languages: Swedish, Finnish, easy-read Swedish, easy-read Finnish.
#[derive(Debug, Clone, Copy)]
pub(super) struct Four(pub(super) [&'static str; 4]);

pub(super) const ROLES: [Pair; 3] = [
    Pair("Enhetschefen", "Yksikön esihenkilö"),
    Pair("Verksamhetschefen", "Toiminnasta vastaava esihenkilö"),
    Pair("Samordnaren", "Koordinaattori"),
];

pub(super) const MANAGERS: [(Pair, Pair); 4] = [
    (
        Pair("Enhetschef", "Yksikön esihenkilö"),
        Pair("Socionomexamen och tio år i yrket", "Sosionomin tutkinto ja kymmenen vuoden työkokemus"),
    ),
    (
        Pair("Verksamhetschef", "Toiminnasta vastaava esihenkilö"),
        Pair("Sjuksköterska med vidareutbildning i psykiatri", "Sairaanhoitaja, psykiatrian lisäkoulutus"),
    ),
    (
        Pair("Enhetschef", "Yksikön esihenkilö"),
        Pair("Högskolestudier i socialt arbete och ledarskap", "Korkeakouluopintoja sosiaalityöstä ja johtamisesta"),
    ),
    (
        Pair("Verksamhetschef", "Toiminnasta vastaava esihenkilö"),
        Pair("Beteendevetare med sex år som chef", "Käyttäytymistieteilijä, kuusi vuotta esihenkilönä"),
    ),
];

pub(super) const TRAINING: [Pair; 4] = [
    Pair(
        "De flesta är undersköterskor eller skötare. Alla går minst en kurs om året.",
        "Useimmat ovat lähihoitajia tai mielenterveyshoitajia. Kaikki käyvät vähintään yhden kurssin vuodessa.",
    ),
    Pair("Alla har utbildning i bemötande och första hjälpen.", "Kaikilla on koulutus kohtaamisesta ja ensiavusta."),
    Pair(
        "Alla nya får gå bredvid en kollega i två veckor innan de arbetar själva.",
        "Uusi työntekijä kulkee kaksi viikkoa työtoverin mukana, ennen kuin hän työskentelee yksin.",
    ),
    Pair(
        "Personalen har utbildning i psykiatri eller funktionsnedsättningar.",
        "Työntekijöillä on koulutus psykiatriasta tai toimintarajoitteista.",
    ),
];

pub(super) const COMPLAINTS: [Pair; 4] = [
    Pair(
        "Säg till personalen, ring chefen eller skriv till oss. Du får svar inom tio dagar.",
        "Kerro työntekijälle, soita esihenkilölle tai kirjoita meille. Saat vastauksen kymmenen päivän kuluessa.",
    ),
    Pair(
        "Du kan lämna synpunkter när du vill, även utan att säga vem du är. Vi går igenom alla på våra möten.",
        "Voit antaa palautetta milloin haluat, myös nimettömänä. Käymme kaiken palautteen läpi kokouksissamme.",
    ),
    Pair(
        "Vi skriver ned varje klagomål och berättar för dig vad vi har gjort.",
        "Kirjaamme jokaisen reklamaation ja kerromme sinulle, mitä olemme tehneet.",
    ),
    Pair(
        "Chefen ringer upp dig inom två vardagar när du har klagat på något.",
        "Esihenkilö soittaa sinulle kahden arkipäivän kuluessa, kun olet tehnyt reklamaation.",
    ),
];

pub(super) const ENVIRONMENT: [Pair; 4] = [
    Pair(
        "Personalen går, cyklar eller åker kollektivt till dig.",
        "Työntekijät tulevat luoksesi kävellen, pyörällä tai joukkoliikenteellä.",
    ),
    Pair(
        "Vi har elbilar och köper miljömärkta varor.",
        "Käytämme sähköautoja ja ostamme ympäristömerkittyjä tuotteita.",
    ),
    Pair("Vi följer kommunens miljöprogram.", "Noudatamme kunnan ympäristöohjelmaa."),
    Pair("Vi sorterar avfall tillsammans med dig om du vill.", "Lajittelemme jätteet kanssasi, jos haluat."),
];

pub(super) const GOOD_TO_KNOW: [Pair; 5] = [
    Pair("Du kan be att få byta kontaktperson.", "Voit pyytää yhteyshenkilön vaihtamista."),
    Pair("Vi skickar ett sms dagen före varje besök.", "Lähetämme tekstiviestin päivää ennen jokaista käyntiä."),
    Pair("Vi kan träffas på ett kafé första gången.", "Ensimmäisellä kerralla voimme tavata kahvilassa."),
    Pair("Samma person kommer till dig så långt det går.", "Luoksesi tulee sama henkilö aina, kun se on mahdollista."),
    Pair("Säg till om du är rädd för hundar eller allergisk.", "Kerro, jos pelkäät koiria tai olet allerginen."),
];

pub(super) const EVENINGS_NOTE: Pair = Pair(
    "Kvällstider planerar du i förväg med din kontaktperson.",
    "Ilta-ajoista sovit etukäteen yhteyshenkilösi kanssa.",
);

pub(super) const DAYTIME_NOTE: Pair =
    Pair("Fråga oss om du behöver en annan tid.", "Kysy meiltä, jos tarvitset muun ajan.");

/// How a summary begins.
pub(super) const fn openings(service: Service) -> &'static [Four] {
    match service {
        Service::Boendestod => &HOUSING,
        Service::Ledsagarservice => &COMPANION,
        Service::Avlosarservice => &RELIEF,
    }
}

const HOUSING: [Four; 6] = [
    Four([
        "Vi hjälper dig att få vardagen att fungera, hemma och ute.",
        "Autamme sinua, jotta arki sujuu kotona ja kodin ulkopuolella.",
        "Vi hjälper dig hemma. Vi hjälper dig också ute.",
        "Autamme sinua kotona. Autamme sinua myös muualla.",
    ]),
    Four([
        "Vi planerar veckan tillsammans med dig och hjälper dig att komma i gång.",
        "Suunnittelemme viikon yhdessä kanssasi ja autamme sinua pääsemään alkuun.",
        "Vi planerar veckan med dig. Vi hjälper dig att börja.",
        "Suunnittelemme viikon yhdessä. Autamme sinua alkuun.",
    ]),
    Four([
        "Vi övar städning, matlagning och ekonomi i din takt.",
        "Harjoittelemme siivousta, ruoanlaittoa ja raha-asioita sinun tahtiisi.",
        "Vi övar på att städa, laga mat och betala räkningar. Du bestämmer hur fort.",
        "Harjoittelemme siivousta, ruoanlaittoa ja laskujen maksamista. Sinä päätät tahdin.",
    ]),
    Four([
        "Vi finns med när du ska ringa, skriva eller gå till vården och myndigheter.",
        "Olemme mukana, kun soitat, kirjoitat tai asioit terveydenhuollossa ja viranomaisten luona.",
        "Vi hjälper dig att ringa och skriva. Vi följer med till läkaren.",
        "Autamme sinua soittamaan ja kirjoittamaan. Tulemme mukaan lääkäriin.",
    ]),
    Four([
        "Vi bygger upp rutiner som håller: sömn, mat, rörelse och någon att prata med.",
        "Luomme kanssasi kestävät rutiinit: uni, ruoka, liikunta ja joku, jolle puhua.",
        "Vi hjälper dig att sova, äta och röra på dig. Du kan prata med oss.",
        "Autamme sinua nukkumaan, syömään ja liikkumaan. Voit puhua meille.",
    ]),
    Four([
        "Vi lyssnar först och bestämmer sedan med dig vad vi ska göra.",
        "Kuuntelemme ensin ja päätämme sitten kanssasi, mitä teemme.",
        "Vi lyssnar på dig. Sedan bestämmer du och vi vad vi ska göra.",
        "Kuuntelemme sinua. Sitten päätämme yhdessä, mitä teemme.",
    ]),
];

const COMPANION: [Four; 4] = [
    Four([
        "Vi följer med dig till det du vill göra, till exempel bio, träning eller besök hos vänner.",
        "Lähdemme mukaasi sinne, minne haluat mennä, esimerkiksi elokuviin, liikkumaan tai ystävien luo.",
        "Vi följer med dig ut. Du bestämmer vart vi ska gå.",
        "Lähdemme mukaasi ulos. Sinä päätät, minne menemme.",
    ]),
    Four([
        "Du bestämmer var i staden vi möts och vad vi gör.",
        "Sinä päätät, missä päin kaupunkia tapaamme ja mitä teemme.",
        "Du bestämmer var vi ska träffas. Du bestämmer vad vi ska göra.",
        "Sinä päätät, missä tapaamme. Sinä päätät, mitä teemme.",
    ]),
    Four([
        "Vi är vana att ledsaga i trafiken och på resor i länet.",
        "Olemme tottuneet saattamaan liikenteessä ja matkoilla läänin alueella.",
        "Vi hjälper dig att åka buss och tåg.",
        "Autamme sinua matkustamaan bussilla ja junalla.",
    ]),
    Four([
        "Vi letar upp en ledsagare som delar ditt intresse.",
        "Etsimme saattajan, jota kiinnostavat samat asiat kuin sinua.",
        "Du får en person som tycker om samma saker som du.",
        "Saat saattajan, joka pitää samoista asioista kuin sinä.",
    ]),
];

const RELIEF: [Four; 4] = [
    Four([
        "Vi tar över hemma så att du som är anhörig kan vila eller göra annat.",
        "Tulemme kotiin sijaiseksesi, jotta sinä omaisena voit levätä tai tehdä muuta.",
        "Är du anhörig? Vi kommer hem till er när du behöver vila.",
        "Oletko omainen? Tulemme teille kotiin, kun tarvitset lepoa.",
    ]),
    Four([
        "Den som behöver stöd får sällskap hemma av någon som ni känner.",
        "Tukea tarvitseva saa kotiin seuraksi tutun työntekijän.",
        "Samma person kommer hem till er varje gång.",
        "Teille tulee aina sama työntekijä.",
    ]),
    Four([
        "Ni kan boka oss med kort varsel.",
        "Voitte varata meidät lyhyelläkin varoitusajalla.",
        "Ni kan ringa oss när ni snabbt behöver hjälp.",
        "Voitte soittaa meille, kun tarvitsette apua nopeasti.",
    ]),
    Four([
        "Vi kommer hem till er och gör det som ni brukar göra på dagen.",
        "Tulemme teille kotiin ja teemme samoja asioita kuin tekin teette päivän aikana.",
        "Vi kommer hem till er. Vi gör som ni brukar göra.",
        "Tulemme teille kotiin. Teemme kuten te yleensä teette.",
    ]),
];

pub(super) const ALWAYS: Four = Four([
    "Vi arbetar alla dagar, hela dygnet.",
    "Työskentelemme joka päivä ympäri vuorokauden.",
    "Vi arbetar alla dagar och nätter.",
    "Teemme työtä joka päivä ja joka yö.",
]);

/// What the hours allow, as bits of [`HoursWish`].
pub(super) const fn hours(wishes: u32) -> Four {
    let evening = wishes & HoursWish::Evening.bit() != 0;
    let weekend = wishes & HoursWish::Weekend.bit() != 0;
    Four(match (evening, weekend) {
        (true, true) => [
            "Vi kommer även på kvällar och helger.",
            "Tulemme myös iltaisin ja viikonloppuisin.",
            "Vi kan komma på kvällen. Vi kan komma på helgen.",
            "Voimme tulla illalla. Voimme tulla viikonloppuna.",
        ],
        (true, false) => [
            "Vi kommer även på vardagskvällar.",
            "Tulemme myös arki-iltaisin.",
            "Vi kan komma på kvällen. Vi är lediga på helgen.",
            "Voimme tulla illalla. Emme tule viikonloppuna.",
        ],
        (false, true) => [
            "Vi kommer även på helger, på dagen.",
            "Tulemme myös viikonloppuisin päivällä.",
            "Vi kan komma på helgen.",
            "Voimme tulla viikonloppuna.",
        ],
        (false, false) => [
            "Vi arbetar dagtid på vardagar.",
            "Työskentelemme arkipäivisin.",
            "Vi arbetar på dagen, måndag till fredag.",
            "Teemme työtä päivällä maanantaista perjantaihin.",
        ],
    })
}

pub(super) const SIGN_LANGUAGE: Four = Four([
    "Vi har personal som kan svenskt teckenspråk.",
    "Meillä on työntekijä, joka osaa ruotsalaista viittomakieltä.",
    "Vi har en person som kan teckenspråk.",
    "Meillä on työntekijä, joka osaa viittomakieltä.",
]);

/// A language's name in Swedish, and in Finnish as spoken ("suomea").
pub(super) const fn language(language: StaffLanguage) -> Pair {
    match language {
        StaffLanguage::Finnish => Pair("finska", "suomea"),
        StaffLanguage::Meankieli => Pair("meänkieli", "meänkieltä"),
        StaffLanguage::Sami => Pair("samiska", "saamea"),
        StaffLanguage::Romani => Pair("romani chib", "romanikieltä"),
        StaffLanguage::Yiddish => Pair("jiddisch", "jiddišiä"),
        StaffLanguage::English => Pair("engelska", "englantia"),
        StaffLanguage::Arabic => Pair("arabiska", "arabiaa"),
        StaffLanguage::Somali => Pair("somaliska", "somalia"),
        StaffLanguage::Persian => Pair("persiska", "persiaa"),
        StaffLanguage::Spanish => Pair("spanska", "espanjaa"),
        StaffLanguage::Polish => Pair("polska", "puolaa"),
        StaffLanguage::Turkish => Pair("turkiska", "turkkia"),
        StaffLanguage::Bosnian => Pair("bosniska", "bosniaa"),
        StaffLanguage::Tigrinya => Pair("tigrinja", "tigrinjaa"),
    }
}

/// A skill as it follows on "vi kan mycket om" and "tunnemme hyvin".
pub(super) const fn skill(skill: Skill) -> Pair {
    match skill {
        Skill::Autism => Pair("autism", "autismin"),
        Skill::Neuropsychiatry => Pair("adhd", "ADHD:n"),
        Skill::Comorbidity => Pair("psykisk ohälsa tillsammans med beroende", "mielenterveys- ja päihdeongelmat"),
        Skill::Intellectual => Pair("intellektuell funktionsnedsättning", "kehitysvammat"),
        Skill::BrainInjury => Pair("hjärnskador", "aivovammat"),
        Skill::Vision => Pair("synnedsättning", "näkövammat"),
        Skill::Hearing => Pair("hörselnedsättning", "kuulovammat"),
        Skill::Tandem => Pair("att cykla tandem", "tandempyöräilyn"),
        Skill::Wheelchair => Pair("att ta sig fram med rullstol", "liikkumisen pyörätuolilla"),
        Skill::Communication => Pair("att kommunicera med bilder och hjälpmedel", "kuvien ja apuvälineiden käytön"),
        Skill::Violence => Pair("våld i nära relationer", "lähisuhdeväkivallan"),
        Skill::Parenthood => Pair("stöd till föräldrar", "vanhempien tukemisen"),
        Skill::Culture => Pair("möten mellan kulturer", "kulttuurien kohtaamisen"),
    }
}
