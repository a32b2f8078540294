package de.sachsen.mitnutzung.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.sachsen.mitnutzung.platform.MyTasks;
import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The parts of the pages that other modules fill. */
class SectionsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-12-02T11:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final UserId ROSA = new UserId("rosa");

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void shows_organisation_tasks_requirements_and_notices() throws Exception {
        beans.addBean("organisation", (MyOrganisation) user -> Optional.of("Stadt Chemnitz"));
        beans.addBean("cases", (MyCases) user -> List.of(new MyCases.Row(
                "ANF-2026-0001", "Suche in Leichter Sprache", "In Abstimmung", LocalDate.of(2026, 11, 30))));
        beans.addBean("notices", (MyNotices) user -> List.of(new MyNotices.Notice(
                "Ihre Anforderung wird abgestimmt", "Bis 14. Dezember.", Instant.parse("2026-12-01T08:05:00Z"))));
        signIn("requesters");

        pages().perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Stadt Chemnitz")))
                .andExpect(content().string(containsString("Suche in Leichter Sprache")))
                .andExpect(content().string(containsString("seit 30. November 2026")))
                .andExpect(content().string(containsString("1. Dezember 2026, 9:05 Uhr")))
                .andExpect(content().string(containsString("bis Mi., 2. Dezember 2026")))
                .andExpect(content().string(containsString("chip-soon")));
    }

    @Test
    void says_when_there_is_nothing_to_show() throws Exception {
        beans.addBean("cases", (MyCases) user -> List.of());
        beans.addBean("notices", (MyNotices) user -> List.of());
        signIn("requesters");

        pages().perform(get("/"))
                .andExpect(content().string(containsString("Sie haben noch keine Anforderung gestellt.")))
                .andExpect(content().string(containsString("Keine Mitteilungen.")));
    }

    @Test
    void lists_the_accounts_of_a_demonstration() throws Exception {
        beans.addBean("hints", new SignInHints() {
            @Override
            public List<Hint> hints() {
                return List.of(new Hint("requester1", "Anforderungsstelle der Stadt Chemnitz"));
            }

            @Override
            public String password() {
                return "Zum-Zeigen-26";
            }
        });

        pages().perform(get("/anmelden"))
                .andExpect(content().string(containsString("Zum-Zeigen-26")))
                .andExpect(content().string(containsString("requester1")))
                .andExpect(content().string(not(containsString("role=\"alert\""))));
    }

    private static void signIn(String... groups) {
        SignedInUser rosa = new SignedInUser(ROSA, "Rosa Muster", Set.of(groups));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(rosa, null));
    }

    private MockMvc pages() {
        MyTasks tasks = user -> List.of(new MyTasks.OpenTask(
                "4711",
                "Stimme abgeben",
                Optional.of("ANF-2026-0001"),
                Optional.of("Abstimmung"),
                Optional.of(Instant.parse("2026-12-02T23:00:00Z")),
                false));
        return MockMvcBuilders.standaloneSetup(
                        new StartPage(
                                tasks,
                                provider(MyOrganisation.class),
                                provider(MyCases.class),
                                provider(MyNotices.class),
                                NOON),
                        new SignInPage(provider(SignInHints.class)))
                .setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver())
                .setViewResolvers(thymeleaf())
                .build();
    }

    private <T> ObjectProvider<T> provider(Class<T> type) {
        return beans.getBeanProvider(type);
    }

    private static ThymeleafViewResolver thymeleaf() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }
}
