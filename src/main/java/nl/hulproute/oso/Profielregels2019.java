package nl.hulproute.oso;

import static nl.hulproute.oso.Regel.verboden;
import static nl.hulproute.oso.Voorwaarde.POSWV;
import static nl.hulproute.oso.Voorwaarde.VOSWV;

import java.util.List;

/** What one profile of 2019.1 forbids and the other does not. */
final class Profielregels2019 {

    private Profielregels2019() {}

    static final List<Regel> REGELS =
            List.of(
                    verboden(
                            VOSWV,
                            "VV01",
                            "vanpeuterspeelzaal",
                            "Of de leerling van een peuterspeelzaal komt"),
                    verboden(
                            VOSWV, "VV02", "naampeuterspeelzaal", "De naam van de peuterspeelzaal"),
                    verboden(VOSWV, "VV03", "voorschools", "Voorschoolse educatie"),
                    verboden(VOSWV, "VV04", "vroegschools", "Vroegschoolse educatie"),
                    verboden(
                            POSWV,
                            "EB01",
                            "eindtoets_basisonderwijs",
                            "De eindtoets basisonderwijs"),
                    verboden(
                            POSWV,
                            "VM01",
                            "bevorderd",
                            "Een bevordering in het voortgezet onderwijs"),
                    verboden(POSWV, "VM02", "examenresultaat", "Een examenresultaat"),
                    verboden(
                            POSWV,
                            "VM03",
                            "resultaatvakkenvo",
                            "Een resultaat van een vak in het vo"),
                    verboden(POSWV, "VM04", "certificaat", "Een certificaat"),
                    verboden(POSWV, "VM05", "competenties", "Een competentie"),
                    verboden(POSWV, "VM06", "stage", "Een stage"),
                    verboden(POSWV, "VM07", "overigvombo", "De overige gegevens voor vo en mbo"));
}
