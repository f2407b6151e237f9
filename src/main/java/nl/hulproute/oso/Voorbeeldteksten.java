package nl.hulproute.oso;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What may stand in the text fields of an example, by the name of the element; nobody's data. */
final class Voorbeeldteksten {

    private static final String TABEL =
            """
            pakketnaam: Hulproute
            pakketversie: 1
            naam: De Linde|Het Kompas|Sint-Jozefschool|'t Wilgenroosje|École du Canal
            straat: Langestraat|Burgemeester Van 't Hoffplein|IJsselkade|Am Markt|Dr. Schaepmanlaan
            toevoeging: A|bis|2 hoog
            locatieomschrijving: naast de kerk|woonboot Ons Genoegen
            postcode: 1234AB|9999ZZ|3441 XX
            plaats: Woerden|'s-Hertogenbosch|Sint-Annaparochie|Ee
            gemeente: Woerden|Súdwest-Fryslân
            land: 6030|5010
            voornaam: Daan|Noor|Zoë|José|Şeyma|Wim-Jan|Björn|Anne Fleur
            gbavoornaam: Daan|Noor|Zoë|José|Şeyma
            voorletters-1: D.|N.A.|Th.
            voorvoegsel: van de|van 't|ten
            gbavoorvoegsel: van de|de
            achternaam: Berg|Jansen & De Boer|O'Neill|Yılmaz|Groot-Koerkamp
            gbaachternaam: Berg|Jansen|Yılmaz
            roepnaam: Daan|Noortje|Zoë
            adresbuitenland: Rue de la Gare 12|B-2300 Turnhout
            leerlingid: L-0001|2f1c9e|leerling 17
            aanleverpunt: 1|00931
            soort: BO|SBO|SO
            type: REC3|REC4
            naamdirecteur: mw. A. de Wit|dhr. Ö. Demir
            website: https://school.test
            groepscode: 8a|G7|1F
            groepsnaam: Groep 8a|De Uilen
            redennietakkoord: De ouders zien het verslag anders; zie de bijlage.
            motivatie_herzienadvies: De eindtoets gaf een hoger advies.
            argumentatie: Werkt geconcentreerd in een kleine groep, minder in een grote.
            aandachtspunten: Duidelijke structuur; een vaste plek; vooruitkijken op de dag.
            contactpersoon: mw. T. Bakker
            contacttelefoon: 0600012345
            contactemail: ib@school.test
            naampeuterspeelzaal: De Bijenkorf|Ukkepuk
            omschrijving: Toelichting van de school|Verslag van het gesprek met de ouders
            doorwie: drs. P. Puk, gz-psycholoog
            instantie: GGZ Voorbeeld|Jeugdkliniek Test
            isgerichtop: Begrijpend lezen en taakgerichtheid|Gedrag in de pauze
            tlvswvnummer: PO0000|VO-00-00
            tlvbeschikkingsnummer: TLV 2026/17|B-0042
            arrangement_kenmerk: A-17|ambulante begeleiding
            arrangement_beschikkingsnr: 2026-0042
            lwoo_swvnummer: VO0000
            lwoo_beschikkingsnummer: LW-0017
            centraleproblematiek: Leerachterstand bij rekenen en begrijpend lezen.
            maatregelen: Extra instructie, drie keer per week.
            eldtoetscode: DREM8|NIO2004|RW2006-12-155
            leergebied: rekenen|taal
            toetsnaam: Rekenen M8|Begrijpend lezen E7
            toetsversie: 2024|3.0
            naammedewerker: J. de Vries
            functie: leerkracht|orthopedagoog
            codevaardigheidsschaal: RW|BLZ
            eldonderdeelcode: RW-1|RW-2
            onderdeelnaam: Getallen|Meten
            opmerking: Afgenomen met extra tijd.
            waarde: B|III|7,5|45
            kwalificatie: voldoende|ruim voldoende
            periode: 1|2|eindrapport
            toetsomschrijving: Doorstroomtoets
            toets_advies: havo/vwo|vmbo-tl
            onderdeelomschrijving: Taalverzorging|Rekenen
            domeinomschrijving: Lezen|Schrijven
            leerjaar: 1|2|3
            soortdiploma: vmbo-tl|havo
            examenjaar: 2024|2025
            vakcode: 0011|0173
            vakleergebied: Engels|wiskunde
            werkstuktitel: Het weer & de zee
            werkstukbeoordeling: goed
            certificaat: EHBO|heftruck
            competentiereferentie: C1|C2
            competentiecategorie: samenwerken
            competentiebeschrijving: Overlegt, en "luistert".
            competentiestatus: behaald|in ontwikkeling
            soortstage: beroepsoriëntatie|maatschappelijk
            functierol: medewerker <keuken>
            beoordeling: goed
            keuzevervolgopleiding: mbo Zorg, niveau 3
            iban: NL00TEST0123456789
            schoolsoort: PO|VO
            schooltype: vmbo-kb|havo
            voelementomschrijving: onderbouw
            schoolsoortomschrijving: basisonderwijs
            """;

    private static final Map<String, List<String>> TEKSTEN =
            TABEL.lines()
                    .map(r -> r.split(": ", 2))
                    .collect(Collectors.toMap(r -> r[0], r -> List.of(r[1].split("\\|"))));

    private Voorbeeldteksten() {}

    static List<String> van(String element) {
        return TEKSTEN.getOrDefault(element, List.of());
    }
}
