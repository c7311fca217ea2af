package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.PublicationGate;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.StandardDocument;
import id.onestop.licensing.domain.catalogue.Surroundings;
import id.onestop.licensing.ejb.catalogue.AgencyFile.PostRow;
import id.onestop.licensing.ejb.catalogue.AgencyFile.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The publication gate on the longest of the delivered definitions, beside writing its standard once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GateBenchmark {

    private ServiceDefinition longest;
    private Surroundings office;

    @Setup
    public void prepare() throws IOException {
        var folder = Path.of(System.getProperty("licensing.config", "config"), "agencies");
        AgencyFile owner = null;
        Service found = null;
        for (var name : Stream.of("metro.yaml", "pekanbaru.yaml").toList()) {
            var file = AgencyFileReader.read(name, Files.readString(folder.resolve(name)));
            var service = file.services().stream()
                    .max(Comparator.comparing(GateBenchmark::length))
                    .orElseThrow();
            if (found == null || length(service) > length(found)) {
                owner = file;
                found = service;
            }
        }
        longest = found.definition();
        var posts = owner.posts();
        office = new Surroundings(
                owner.agency(),
                posts.stream().collect(Collectors.toMap(PostRow::code, post -> Set.of((long) posts.indexOf(post)))),
                Map.of(),
                posts.stream()
                        .collect(Collectors.toMap(
                                PostRow::code, post -> post.name().id())),
                posts.stream().collect(Collectors.toMap(PostRow::code, PostRow::permissions)),
                owner.services().stream().map(Service::definition).toList(),
                Surroundings.Register.EMPTY);
    }

    private static int length(Service service) {
        return service.text().yaml().length();
    }

    @Benchmark
    public Object gate() {
        return PublicationGate.check(longest, office);
    }

    @Benchmark
    public Object standard() {
        return StandardDocument.of(longest);
    }
}
