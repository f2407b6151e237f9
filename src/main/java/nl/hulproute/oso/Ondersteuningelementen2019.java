package nl.hulproute.oso;

/** The elements of 2019 about support, and about absence. */
final class Ondersteuningelementen2019 {

    private Ondersteuningelementen2019() {}

    static final String ONDERSTEUNING =
            """
            toelichting_onderwijsbehoeften ?
              document 1 =document
            diagnose *
              code + tekst CL23
              naam ? tekst
              datum ? datum
              doorwie ? tekst
              instantie ? tekst
              document * =document
            medicijngebruik ? janee
            handelingsplan * :handelingsplanType cat_handelingsplannen
              startdatum 1 datum
              einddatum ? datum
              isgerichtop 1 tekst
              document ? =document
            opp ?
              opp_ingangdatum 1 datum
              opp_einddatum ? datum
              document * =document
            tlv *
              tlvingangdatum 1 datum
              tlvswvnummer 1 tekst
              tlvcategorie 1 tekst CL31
              tlvbeschikkingsnummer 1 tekst
              tlveinddatum ? datum
              document ? =document
            arrangement_cluster12 *
              arrangement_datum 1 datum
              arrangement_brin ? brin
              arrangement_vestigingscode ? vestiging
            arrangement_pao *
              arrangement_datum 1 datum
              arrangement_kenmerk ? tekst
              arrangement_beschikkingsnr ? tekst
              arrangement_einddatum ? datum
            lwoo ?
              lwoo_ingangdatum 1 datum
              lwoo_swvnummer 1 tekst
              lwoo_beschikkingsnummer 1 tekst
              lwoo_einddatum ? juli31
              document ? =document
            rvc ?
              centraleproblematiek ? tekst
              maatregelen ? tekst
              signaleringlwoopro 1
                deelgenomenaanonderzoek 1 janee
                leerachterstand 1 janee
                lagescoreeindtoets 1 janee
              rvcdatum ? datum
              rvcindicatie ? tekst CL17
              document * =document
            """;

    static final String BLOKKEN =
            """
            onderwijsondersteuning ? cat_onderwijsondersteuning =ondersteuning
            verzuim ? cat_verzuim
              dagdelengeoorloofd ? geheel
              dagdelenongeoorloofd ? geheel
              urengeoorloofd ? geheel
              urenongeoorloofd ? geheel
              meerdan25percent ? janee
              frequentie ? geheel
              contactleerplicht ? janee
              rmcmelding ? janee
              documentLijst ?
                document + =document
            """;
}
