package nl.hulproute.swv.weergave;

import java.util.UUID;

/**
 * A filter of the worklist that someone gave a name.
 *
 * @param filter the address of the list after its question mark; empty for the list as it is
 */
public record Lijstfilter(UUID id, String naam, String filter) {

    public static final int MAX_NAAM = 60;

    public String adres() {
        return "/swv/dossiers" + (filter.isEmpty() ? "" : "?" + filter);
    }
}
