/** Floor 2: the OSO gegevensset as a model, its reader, writer and rules; plain Java. */
@ApplicationModule(displayName = "oso", allowedDependencies = "gedeeld")
@NullMarked
package nl.hulproute.oso;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
