package nl.hulproute.school.ouders;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.VoorOuder;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/** The carers' own pages: who came in, and that each look is written down. */
@Configuration(proxyBeanMethods = false)
@OpKnooppunt(Onderdeel.SCHOOL)
class OuderConfig {

    private static final String PAGINAS = "/ouders/*";

    /** After the filters of security, which guard the forms. */
    @Bean
    FilterRegistrationBean<Ouderfilter> ouderfilter(Ouderdeur deur) {
        var filter = new FilterRegistrationBean<>(new Ouderfilter(deur));
        filter.addUrlPatterns("/ouders", PAGINAS);
        filter.setOrder(0);
        return filter;
    }

    @Bean
    WebMvcConfigurer oudersOpRoutes(Ouderlog log) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Meeschrijver(log)).addPathPatterns("/ouders/**");
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new OuderArgument());
            }
        };
    }

    /** Writes down each look, by the name of the handler; a text that saves itself is no look. */
    private record Meeschrijver(Ouderlog log) implements HandlerInterceptor {

        private static final String VANZELF = "bewaar";

        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod method
                    && method.hasMethodAnnotation(VoorOuder.class)
                    && !method.getMethod().getName().equals(VANZELF)
                    && request.getAttribute(VoorOuder.BINNEN) instanceof Ouder ouder) {
                log.note(ouder, "pagina." + method.getMethod().getName());
            }
            return true;
        }
    }

    /** Gives a handler the carer it asks for. */
    private static final class OuderArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Ouder.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            Object ouder = request.getAttribute(VoorOuder.BINNEN, RequestAttributes.SCOPE_REQUEST);
            if (ouder == null) {
                throw new IllegalStateException("nobody came in");
            }
            return ouder;
        }
    }
}
