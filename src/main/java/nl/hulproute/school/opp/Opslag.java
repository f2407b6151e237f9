package nl.hulproute.school.opp;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of what was sent.
 *
 * @param waarden all answers as they stand now
 * @param teLang what was not kept because it is longer than the field may be
 */
record Opslag(
        Map<Veldsleutel, Verzonden> verzonden,
        Map<Veldsleutel, Oppwaarde> waarden,
        Map<Veldsleutel, Samenvoeging> uitkomst,
        Set<Veldsleutel> teLang) {

    /**
     * The version that a form may go on with: the new one when its field holds what stands now,
     * else the one it began with, so that the next time too both texts are compared with that.
     */
    int begin(Veldsleutel sleutel) {
        var een = verzonden.get(sleutel);
        var staat = waarden.getOrDefault(sleutel, Oppwaarde.leeg(sleutel));
        return een == null || een.waarde().equals(staat.waarde()) ? staat.versie() : een.begin();
    }

    /** Whether the form began with another version of this answer than stands now. */
    boolean isNieuw(Veldsleutel sleutel) {
        var een = verzonden.get(sleutel);
        return een != null
                && een.begin() != waarden.getOrDefault(sleutel, Oppwaarde.leeg(sleutel)).versie();
    }

    /** Fields that another changed and the sender did not: the form can show the new text. */
    public List<Oppwaarde> vanAnderen() {
        return uitkomst.entrySet().stream()
                .filter(een -> een.getValue() == Samenvoeging.VAN_ANDER)
                .map(een -> waarden.getOrDefault(een.getKey(), Oppwaarde.leeg(een.getKey())))
                .toList();
    }
}
