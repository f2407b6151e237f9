package nl.hulproute.oso;

/** The elements of 2019 about the pupil, its carers and its school career. */
final class Leerlingelementen2019 {

    private Leerlingelementen2019() {}

    private static final String PERSONALIA =
            """
            voornaam * tekst
            voorletters-1 ? tekst
            voorvoegsel ? tekst
            achternaam 1 tekst
            roepnaam ? tekst
            geboortedatum ?| datum
            geboortemaand ?| maand
            geslacht ? geheel :geslachtType CL14
            adresgeheim ? janee
            adreslijst ?| =adreslijst
            postcode4adres ?| tekst
            communicatielijst ? =communicatielijst
            gba ?
              gbavoornaam + tekst
              gbavoorvoegsel ? tekst
              gbaachternaam 1 tekst
              gbageboortedatum 1 gbadatum
            adresbuitenland * tekst35
            geboorteplaats ? tekst
            nationaliteit * vrij @omschrijving
            onderwijsnummer ?| tekst
            bsn ?| tekst
            leerlingid ? tekst
            onderwijssinds ? datum
            startdatumhuidigonderwijs ? datum
            datuminschrijving ? datum
            datumuitschrijving ? datum
            teruggeplaatstnaarbrin ? brin
            leerlinggewicht ? tekst CL15
            nnca ? tekst CL10
            tehuis ? janee
            huisarts ? =persoon
            verzorgersaansprakelijk ? janee cat_oudersverzorgers
            aansprakelijkeinstelling ? cat_oudersverzorgers =instelling
            """;

    private static final String LOOPBAAN =
            """
            overstapadvies ? cat_overstapadvies
              advies ? vrij :voadviesduoType CL2
              wensouders ? vrij :voadviesduoType CL2
              wensleerling ? vrij :voadviesduoType CL2
              herzienadvies ? vrij :voadviesduoType CL2
              motivatie_herzienadvies ? tekst
              profiel ? tekst CL21
              argumentatie ? tekst
              contactnodig ? janee
              contactpersoon ? tekst
              contacttelefoon ? tekst
              contactemail ? tekst
              aandachtspunten ? tekst280
            vanpeuterspeelzaal ? janee cat_vve
            naampeuterspeelzaal ? tekst cat_vve
            voorschools ? cat_vve
              codevoorschoolsehistorie ? geheel CL7
              codevoorschoolsprogramma 1 geheel CL9
              voorschoolsemaanden 1 maanden
              codevoorschoolsetoeleider ? geheel CL6
              codevoorschoolsedeelname ? geheel CL8
              voorschoolseaanwezigheid ? geheel
            vroegschools * cat_vve
              codevroegschoolsprogramma 1 geheel CL9
              vroegschoolsdatumingang 1 datum
              vroegschoolseinddatum ? datum
            schoolloopbaanlijst ? cat_schoolloopbaan
              schoolloopbaan + :schoolloopbaanType
                schooljaar 1 schooljaar :-
                groepscode 1 tekst
                groepsnaam ? tekst
                jaargroep 1 vrij :jaargroepType CL13
                begindatum ? datum
                einddatum ? datum
                brincode 1 brin
                vestigingscode 1 vestiging
                schoolsoort ? tekst
                schooltype ? tekst
                voelementcode ? elementcode
                voelementomschrijving ? tekst
                schoolsoortomschrijving ? tekst
            """;

    private static final String VERZORGERS =
            """
            overigdocumentlijst ? cat_bijlagedocs
              document + =document
            verzorger * :verzorgerType cat_oudersverzorgers =verzorger
            """;

    /** What a carer has beside what any person has. */
    static final String VERZORGER =
            """
            relatietotkind ? tekst CL41
            overleden ? janee
            overlijdensdatum ? datum
            wettigevertegenwoordiger 1 janee
            banknummer ? tekst
            iban ? tekst
            """;

    static final String LEERLING =
            PERSONALIA
                    + LOOPBAAN
                    + Ondersteuningelementen2019.BLOKKEN
                    + Resultaatelementen2019.BLOKKEN
                    + VERZORGERS
                    + Resultaatelementen2019.VOMBO;
}
