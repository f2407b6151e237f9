package nl.hulproute.oso;

/** The elements of 2019 about tests, marks and secondary education. */
final class Resultaatelementen2019 {

    private Resultaatelementen2019() {}

    static final String RESULTAAT =
            """
            toetsscore ? :toetsscoreType
              aantalopgaven ? int
              aantalgoed ? int
              aantalfout ? int
              aantalgelezen ? int
              tijd ? decimaal
              vaardigheidsscore ? decimaal
              codevaardigheidsschaal ? tekst
              betrouwbaarheidsinterval ?
                bivlaag 1 decimaal
                bivhoog 1 decimaal
            referentiescore * :referentiescoreType
              codereferentiescore 1 tekst CL11
              codevergelijkingsgroep 1 tekst CL22
              waarde 1 tekst
              kwalificatie ? tekst
            document ? =document
            """;

    static final String BLOKKEN =
            """
            eindtoets_basisonderwijs ? cat_eindtoetsbo
              eindtoetsresultaat ? :EindtoetsToetsType
                toetssoort 1 vrij :EindtoetsToetssoortType CL42
                toetsniveau 1 vrij :EindtoetsToetsniveauType CL43
                toetsomschrijving ? vrij
                datum_afname 1 datum
                wettelijke_ontheffing ? vrij :EindtoetsWettelijkeOntheffingType CL44
                standaardscore ? score
                toets_advies ? tekst1024
                onderdelen 1 :EindtoetsOnderdelenType
                  onderdeel * :EindtoetsOnderdeelType
                    onderdeelcode 1 vrij :EindtoetsOnderdeelcodeType CL46
                    onderdeelomschrijving ? vrij
                    ond_referentieniveau ? vrij :EindtoetsReferentieniveauType CL45
                    domeinen ? :EindtoetsDomeinenType
                      domein * :EindtoetsDomeinType
                        domeincode 1 vrij :EindtoetsDomeincodeType CL47
                        domeinomschrijving ? vrij
                        dom_referentieniveau ? vrij :EindtoetsReferentieniveauType CL45
              deelgenomen 1 janee
              document * =document
            toetslijst ? cat_toetsresultaten
              toets + :toetsType
                toetsidentificatie 1
                  eldtoetscode 1 tekst
                  leergebied ? tekst
                  toetsnaam ? tekst
                  toetsversie ? tekst
                afname 1
                  afnamedatum 1 datum
                  jaargroep ? vrij :jaargroepType CL13
                  dl ? geheel
                  afgenomendoor ? :afgenomendoorType
                    naammedewerker 1 tekst
                    functie ? tekst
                    werktbijinstelling ?
                      instelling 1| =instelling
                      school 1| =school
                resultaat 1 =resultaat
                toetsonderdeel *
                  eldonderdeelcode 1 tekst
                  onderdeelnaam ? tekst
                  resultaat 1 =resultaat
                opmerking ? tekst
            cijferlijstlijst ? cat_cijferlijsten
              cijferlijst +
                cijferlijstTypelijst 1~ :cijferlijstTypelijstType
                  naam 1 tekst
                  onderdeel * :onderdeelType
                    naam 1 tekst
                    score 1 :scoreType
                      waarde ? tekst
                      kwalificatie ? tekst
                    afnamedatum ? datum
                    jaargroep ? vrij :jaargroepType CL13
                    periode ? tekst
                  score + :scoreType
                    waarde ? tekst
                    kwalificatie ? tekst
                afnamedatum ? datum
                jaargroep 1 vrij :jaargroepType CL13
                periode ? tekst
            """;

    static final String VOMBO =
            """
            bevorderd ? cat_vombo
              elementcode ? elementcode
              leerjaar ? vrij :jaargroepType
            examenresultaat ? cat_vombo
              soortdiploma ? tekst
              examenjaar ? int
              datumuitslag ? datum
              examenuitslag ? tekst CL35
            resultaatvakkenvo * cat_vombo
              vakcode 1 tekst
              vakleergebied ? tekst
              afgerond 1 janee
              datumafgerond ? datum
              examenvak 1 janee
              beoordelingexamenvak 1| tekst CL36
              exameneindcijfer 1| int
              cijferce 1| decimaal
              eindcijferse 1| decimaal
              cijferse +| decimaal
              rapportcijfer 1| decimaal
              werkstuk 1|
                werkstuktitel 1 tekst
                werkstukbeoordeling 1 tekst
            certificaat * tekst cat_vombo
            competenties * cat_vombo
              competentiereferentie ? tekst
              competentiecategorie ? tekst
              competentiebeschrijving ? tekst
              competentiestatus ? tekst
            stage * cat_vombo
              begindatum ? datum
              einddatum ? datum
              soortstage ? tekst
              functierol ? tekst
              instelling ? =instelling
              beoordeling ? tekst
            overigvombo ? cat_vombo
              keuzevervolgopleiding ? tekst
              beroepskeuzetest 1 janee
              portfolio 1 janee
              pop 1 janee
              motivatiebrief 1 janee
              lobdossier 1 janee
            """;
}
