package nl.hulproute.oso;

import java.util.List;

/** The tree of elements of the gegevensset of 2019, outside the blocks about the pupil. */
final class Elementen2019 {

    private Elementen2019() {}

    static final String ADRESLIJST =
            """
            adres +
              soortadres 1 tekst CL19
              straat 1 tekst
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
            communicatie +
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
            geslacht ? geheel CL14
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
              cat_metadata 1 vrij CL48
              cat_ouderinzage 1 vrij CL48
              cat_school 1 vrij CL48
              cat_leerling 1 vrij CL48
              cat_oudersverzorgers 1 vrij CL48
              cat_vve 1 vrij CL48
              cat_schoolloopbaan 1 vrij CL48
              cat_overstapadvies 1 vrij CL48
              cat_onderwijsondersteuning 1 vrij CL48
              cat_verzuim 1 vrij CL48
              cat_eindtoetsbo 1 vrij CL48
              cat_toetsresultaten 1 vrij CL48
              cat_handelingsplannen 1 vrij CL48
              cat_cijferlijsten 1 vrij CL48
              cat_vombo 1 vrij CL48
              cat_bijlagedocs 1 vrij CL48
            overstap ? tekst CL16
            """;

    static final String DOSSIER =
            """
            dossier 1
              metadata 1 cat_metadata =metadata
              overdrachtsoort 1 tekst CL29 cat_metadata
              inzage ? cat_ouderinzage
                voorlopigdossier 1 janee
                inzage ? janee
                inzagedatum ? datum
                akkoord ? tekst CL37
                redennietakkoord ? tekst
                toestemming ? tekst CL37
              huidigeschool 1 cat_school =huidigeschool
            """;

    /** The root element with all below it. */
    static Elementsoort wortel() {
        List<Elementsoort> dossier =
                new Elementtabel()
                        .groep("adreslijst", ADRESLIJST)
                        .groep("communicatielijst", COMMUNICATIELIJST)
                        .groep("document", DOCUMENT)
                        .groep("persoon", PERSOON)
                        .groep("instelling", INSTELLING)
                        .groep("school", SCHOOL)
                        .groep("metadata", METADATA)
                        .groep("resultaat", Resultaatelementen2019.RESULTAAT)
                        .groep("ondersteuning", Ondersteuningelementen2019.ONDERSTEUNING)
                        .groep("leerling", Leerlingelementen2019.LEERLING)
                        .groep("huidigeschool", SCHOOL + "leerling 1 cat_leerling =leerling\n")
                        .lees(DOSSIER);
        return dossier.getFirst();
    }
}
