package nl.hulproute.oso;

import java.util.List;

/** The tree of elements of the gegevensset of 2019, outside the blocks about the pupil. */
final class Elementen2019 {

    private Elementen2019() {}

    static final String ADRESLIJST =
            """
            adres + :adresType
              soortadres 1 tekst CL19
              straat 1 tekst :-
              nummer 1 tekst
              toevoeging ? tekst
              aanduiding ? tekst CL18
              locatieomschrijving ? tekst35
              postcode 1 tekst
              plaats 1 tekst
              gemeente ? tekst
              land ? tekst @omschrijving
            """;

    static final String COMMUNICATIELIJST =
            """
            communicatie + :communicatieType
              soort 1 tekst CL4
              aanduiding ? tekst CL5
              nummer 1 tekst
              geheim ? janee
              noodnummer ? janee
            """;

    static final String DOCUMENT =
            """
            bestandsnaam 1 tekst
            omschrijving ? tekst
            bestandsinhoud 1 inhoud
            """;

    static final String PERSOON =
            """
            voornaam * tekst
            voorletters-1 ? tekst
            voorvoegsel ? tekst
            achternaam 1 tekst
            roepnaam ? tekst
            geslacht ? geheel :geslachtType CL14
            adresgeheim ? janee
            adreslijst ? =adreslijst
            communicatielijst ? =communicatielijst
            """;

    static final String INSTELLING =
            """
            naam 1 tekst
            adreslijst ? =adreslijst
            communicatielijst ? =communicatielijst
            """;

    static final String SCHOOL =
            INSTELLING
                    + """
                    brincode 1 brin
                    vestigingscode 1 vestiging
                    aanleverpunt 1 tekst
                    soort ? tekst
                    type ? tekst
                    naamdirecteur ? tekst
                    website ? tekst
                    """;

    static final String METADATA =
            """
            deeldossier 1 tekst CL33
            pakketnaam 1 tekst
            pakketversie 1 tekst
            datum 1 datum
            standaardversie 1 tekst
            validatieversie 1 tekst
            categorie_uitlevering ?
              cat_metadata 1 vrij :categorieType CL48
              cat_ouderinzage 1 vrij :categorieType CL48
              cat_school 1 vrij :categorieType CL48
              cat_leerling 1 vrij :categorieType CL48
              cat_oudersverzorgers 1 vrij :categorieType CL48
              cat_vve 1 vrij :categorieType CL48
              cat_schoolloopbaan 1 vrij :categorieType CL48
              cat_overstapadvies 1 vrij :categorieType CL48
              cat_onderwijsondersteuning 1 vrij :categorieType CL48
              cat_verzuim 1 vrij :categorieType CL48
              cat_eindtoetsbo 1 vrij :categorieType CL48
              cat_toetsresultaten 1 vrij :categorieType CL48
              cat_handelingsplannen 1 vrij :categorieType CL48
              cat_cijferlijsten 1 vrij :categorieType CL48
              cat_vombo 1 vrij :categorieType CL48
              cat_bijlagedocs 1 vrij :categorieType CL48
            overstap ? tekst CL16
            """;

    static final String DOSSIER =
            """
            dossier 1 :dossierType
              metadata 1 cat_metadata =metadata
              overdrachtsoort 1 tekst CL29 cat_metadata
              inzage ? :inzageType cat_ouderinzage
                voorlopigdossier 1 janee
                inzage ? janee
                inzagedatum ? datum
                akkoord ? tekst CL37
                redennietakkoord ? tekst
                toestemming ? tekst CL37
              huidigeschool 1 cat_school =huidigeschool
            """;

    /** What a school says back: never a dossier, but a document of the same schema. */
    static final String TERUGKOPPELING =
            """
            terugkoppeling *
              metadata 1 =metadata
              voschool 1
                school 1 =school
              leerlingmatching 1
                leerlingid 1 tekst
                voornaam + tekst
                tussenvoegsel ? tekst
                achternaam 1 tekst
                geslacht 1 geheel :geslachtType CL14
                geboortedatum 1 datum
              terugkoppelinformatie 1 :terugkoppelinformatieType
                tiperschooljaar *
                  schooljaar 1 schooljaar
                  begindatum 1 datum
                  einddatum 1 datum
                  groepsnaam ? tekst
                  jaargroep 1 vrij :jaargroepType CL13
                  iltcode 1 tekst
                  iltomschrijving 1 tekst
                vertrek ?
                  vertrekdatum 1 datum
                  vertrekreden ? tekst
            """;

    /** The schema lets a document hold several dossiers. */
    static final String DOSSIERS =
            "dossiers 1\n"
                    + (DOSSIER.replace("dossier 1 :", "dossier * :") + TERUGKOPPELING).indent(2);

    /** The types that the schema derives from another: its name, the other, its kind or group. */
    static final String TYPEN =
            """
            schoolType instellingType =school
            huidigeschoolType schoolType =huidigeschool
            verzorgerType persoonType =verzorger
            nonEmptyStringType xs:string tekst
            aandachtspuntenType xs:string tekst280
            brincodeType xs:string brin
            vestigingscodeType xs:string vestiging
            elementcodeType xs:string elementcode
            schooljaarType xs:string schooljaar
            geboortemaandType xs:string maand
            jaargroepType xs:string vrij
            voadviesduoType xs:string vrij
            categorieType xs:string vrij
            EindtoetsToetssoortType xs:string vrij
            EindtoetsToetsniveauType xs:string vrij
            EindtoetsWettelijkeOntheffingType xs:string vrij
            EindtoetsToetsAdviesType xs:string vrij
            EindtoetsReferentieniveauType xs:string vrij
            EindtoetsOnderdeelcodeType xs:string vrij
            EindtoetsDomeincodeType xs:string vrij
            EindtoetsStandaardscoreType xs:integer score
            geslachtType xs:integer geheel
            einddatumType xs:date juli31
            """;

    private static final Elementtabel TABEL =
            new Elementtabel()
                    .groep("adreslijst", ADRESLIJST)
                    .groep("communicatielijst", COMMUNICATIELIJST)
                    .groep("document", "documentType", DOCUMENT)
                    .groep("persoon", "persoonType", PERSOON)
                    .groep("verzorger", "verzorgerType", PERSOON + Leerlingelementen2019.VERZORGER)
                    .groep("instelling", "instellingType", INSTELLING)
                    .groep("school", "schoolType", SCHOOL)
                    .groep("metadata", METADATA)
                    .groep("resultaat", Resultaatelementen2019.RESULTAAT)
                    .groep("ondersteuning", Ondersteuningelementen2019.ONDERSTEUNING)
                    .groep("leerling", Leerlingelementen2019.LEERLING)
                    .groep(
                            "huidigeschool",
                            "huidigeschoolType",
                            SCHOOL + "leerling 1 cat_leerling =leerling\n");

    /** The element of a dossier with all below it. */
    static Elementsoort wortel() {
        return TABEL.lees(DOSSIER).getFirst();
    }

    /** What else a document may begin with and still obey both the schema and the rules. */
    static List<Elementsoort> anderewortels() {
        return TABEL.lees(TERUGKOPPELING + DOSSIERS + "metadata 1 =metadata\n");
    }

    static Typen typen() {
        return new Typen(TYPEN, TABEL);
    }
}
