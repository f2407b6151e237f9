package nl.hulproute.proef;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has each page say in a header of which template it was made, while pictures are made. */
@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "hulproute.plaatjes", havingValue = "true")
class Bladnaam {

    static final String KOP = "hulproute-blad";

    @Bean
    WebMvcConfigurer bladnaamzegger() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Zegger());
            }
        };
    }

    private static final class Zegger implements HandlerInterceptor {

        @Override
        public void postHandle(
                HttpServletRequest request,
                HttpServletResponse response,
                Object handler,
                @Nullable ModelAndView pagina) {
            String naam = pagina == null ? null : pagina.getViewName();
            if (naam != null && !naam.contains(":")) {
                response.setHeader(KOP, naam);
            }
        }
    }
}
