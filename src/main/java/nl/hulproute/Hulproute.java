package nl.hulproute;

import nl.hulproute.opdrachtregel.Opdrachtregel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts the parts of Hulproute that this node runs ({@code hulproute.onderdelen}), or does one
 * command ({@code bin/hulproute}).
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Hulproute {

    static void main(String[] arguments) {
        if (Opdrachtregel.isOpdracht(arguments)) {
            System.exit(Opdrachtregel.voer(arguments));
        }
        Dragers.makeRoom();
        SpringApplication.run(Hulproute.class, arguments);
    }
}
