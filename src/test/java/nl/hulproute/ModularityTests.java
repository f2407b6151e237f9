package nl.hulproute;

import nl.hulproute.proef.Document;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import java.nio.file.Path;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Hulproute.class);

    @Test
    void eachModuleUsesOnlyTheFloorsBelowIt() {
        MODULES.verify();
    }

    @Test
    void thePicturesInTheDocumentsShowTheModulesAsTheyAre() {
        var plaat = new Moduleplaat(MODULES);

        Document.of(Path.of("docs/architecture/modules.md")).demand(plaat.markdown());
    }
}
