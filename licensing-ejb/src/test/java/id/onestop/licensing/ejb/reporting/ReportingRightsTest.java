package id.onestop.licensing.ejb.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which right each use case asks for before it does anything. */
class ReportingRightsTest {

    @ParameterizedTest
    @CsvSource({
        "StatisticsService, OVERSEE",
        "WallService, OVERSEE",
        "QueueService, OVERSEE",
        "RebuildService, OPERATE",
        "SignalService, SIGNALS_READ",
        "RelativeService, FILE_READ",
    })
    void isTheSameForAllOfAService(String service, Permission permission) throws ClassNotFoundException {
        var methods = Class.forName(getClass().getPackageName() + "." + service).getDeclaredMethods();

        assertThat(Arrays.stream(methods)
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method ->
                                method.getAnnotation(RequiresPermission.class).value()))
                .isNotEmpty()
                .allMatch(needed -> Arrays.equals(needed, new Permission[] {permission}));
    }
}
