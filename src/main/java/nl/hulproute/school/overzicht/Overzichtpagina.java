package nl.hulproute.school.overzicht;

import java.util.List;

/** What the page with the overviews of a pupil shows. */
record Overzichtpagina(List<Overzichtregel> regels) {

    public List<Veroudering> teVernieuwen() {
        return regels.stream().flatMap(regel -> regel.teVernieuwen().stream()).toList();
    }

    public List<Overzichtregel> teMaken() {
        return regels.stream().filter(Overzichtregel::teMaken).toList();
    }
}
