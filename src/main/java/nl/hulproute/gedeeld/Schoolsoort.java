package nl.hulproute.gedeeld;

/** The kind of school, and the sector whose samenwerkingsverband it turns to. */
public enum Schoolsoort {
    BO(Sector.PO),
    SBO(Sector.PO),
    SO(Sector.PO),
    VSO(Sector.VO),
    VO(Sector.VO),
    PRO(Sector.VO);

    private final Sector sector;

    Schoolsoort(Sector sector) {
        this.sector = sector;
    }

    public Sector sector() {
        return sector;
    }
}
