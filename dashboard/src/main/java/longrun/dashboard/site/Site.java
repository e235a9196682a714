package longrun.dashboard.site;

import java.time.Duration;
import longrun.dashboard.calendar.CalendarPage;
import longrun.dashboard.effect.EffectPage;
import longrun.dashboard.effect.SharePage;
import longrun.dashboard.export.ExportPage;
import longrun.dashboard.frame.Visits;
import longrun.dashboard.goals.GoalsPage;
import longrun.dashboard.imports.BatchPage;
import longrun.dashboard.imports.ImportPage;
import longrun.dashboard.imports.Uploads;
import longrun.dashboard.metrics.MetricsPage;
import longrun.dashboard.model.AnswerPage;
import longrun.dashboard.model.ModelPage;
import longrun.dashboard.model.VersionsPage;
import longrun.dashboard.overview.OverviewPage;
import longrun.dashboard.settings.EventsPage;
import longrun.dashboard.settings.SettingsPage;
import longrun.dashboard.snapshot.Demo;
import longrun.dashboard.trend.TrendPage;
import longrun.dashboard.workouts.WorkoutPage;
import longrun.dashboard.workouts.WorkoutsPage;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** The pages of the site, named one by one, and its assets. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({
    Security.class,
    Visits.class,
    OverviewPage.class,
    EffectPage.class,
    SharePage.class,
    TrendPage.class,
    ModelPage.class,
    VersionsPage.class,
    AnswerPage.class,
    CalendarPage.class,
    WorkoutsPage.class,
    WorkoutPage.class,
    ExportPage.class,
    ImportPage.class,
    BatchPage.class,
    Uploads.class,
    GoalsPage.class,
    SettingsPage.class,
    EventsPage.class,
    PreferencesPage.class,
    DemoPage.class,
    HealthPage.class,
    MetricsPage.class,
    Demo.class,
    ErrorPage.class,
    StoreFailures.class,
    Unreadable.class
})
public class Site implements WebMvcConfigurer {
    /** An asset's address carries the hash of its content, so it never changes. */
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new TidyAddress()).excludePathPatterns("/assets/**", "/error");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(FOR_GOOD)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
