package nl.hulproute.register.loket;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A controller of the register's look-up: JSON under {@code /register/v1}, named after the API of
 * the Onderwijs Serviceregister (standards §5).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OpKnooppunt(Onderdeel.REGISTER)
@RestController
@RequestMapping("/register/v1")
public @interface Loket {}
