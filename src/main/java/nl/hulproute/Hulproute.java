package nl.hulproute;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the parts of Hulproute that this node runs ({@code hulproute.onderdelen}). */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Hulproute {

    static void main(String[] arguments) {
        SpringApplication.run(Hulproute.class, arguments);
    }
}
