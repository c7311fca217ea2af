package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.onestop.licensing.web.shared.DescribedResources.Found;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ApiDescriptionTest {

    private static OpenAPI api;

    @BeforeAll
    static void describe() {
        PlainModels.use();
        api = OASFactory.createOpenAPI();
        new ApiDescription().filterOpenAPI(api);
    }

    @Test
    void theListNamesEveryResource() {
        var found = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("id.onestop.licensing.web")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::getName)
                        .sorted();
        assertThat(DescribedResources.names()).containsExactlyElementsOf(found.toList());
    }

    @Nested
    class EveryOperation {

        @TestFactory
        Stream<DynamicTest> saysWhatItTakesAndAnswers() {
            return DescribedResources.all().stream()
                    .map(found -> DynamicTest.dynamicTest(
                            found.verb() + " " + found.path(), () -> complete(found, operation(found))));
        }

        @Test
        void hasANameOfItsOwn() {
            assertThat(DescribedResources.all().stream().map(Found::id)).doesNotHaveDuplicates();
        }

        private void complete(Found found, Operation operation) {
            assertThat(operation.getSummary()).as("summary").isNotBlank();
            assertThat(operation.getTags()).as("tags").hasSize(1);
            successes(found, operation);
            parameters(found, operation);
            refusals(found, operation);
        }

        private void successes(Found found, Operation operation) {
            var answers = operation.getResponses().getAPIResponses();
            var good = answers.keySet().stream()
                    .filter(status -> status.startsWith("2"))
                    .toList();
            assertThat(good).isNotEmpty();
            good.stream().filter(status -> !status.equals("204")).forEach(status -> {
                var content = answers.get(status).getContent();
                assertThat(content.getMediaTypes()).as(status).isNotEmpty();
                content.getMediaTypes().forEach((type, body) -> known(type, body.getSchema()));
            });
            assertThat(answers.containsKey("204"))
                    .isEqualTo(found.method().getReturnType() == void.class
                            || found.path().endsWith("/next"));
            headers(found, answers);
        }

        private void known(String type, Schema schema) {
            assertThat(schema).as(type).isNotNull();
            if (type.equals("application/json")) {
                assertThat(resolved(schema).getType()).isIn(SchemaType.OBJECT, SchemaType.ARRAY);
            } else {
                assertThat(schema.getFormat()).as(type).isEqualTo("binary");
            }
        }

        private void headers(Found found, Map<String, APIResponse> answers) {
            var type = found.method().getReturnType();
            boolean tagged = Versioned.class.isAssignableFrom(type) || Tagged.class.isAssignableFrom(type);
            assertThat(has(answers, "200", "ETag")).isEqualTo(tagged);
            assertThat(has(answers, "200", "Link")).isEqualTo(Listing.class.isAssignableFrom(type));
            assertThat(has(answers, "201", "Location")).isEqualTo(answers.containsKey("201"));
            if (answers.containsKey("304")) {
                assertThat(has(answers, "304", "ETag")).isTrue();
            }
        }

        private void parameters(Found found, Operation operation) {
            var named = taken(operation);
            var inPath = Arrays.stream(found.path().split("[{}]", -1))
                    .filter(part -> !part.contains("/"))
                    .filter(part -> !part.isEmpty())
                    .toList();
            assertThat(named.stream()
                            .filter(parameter -> parameter.getIn() == Parameter.In.PATH)
                            .map(Parameter::getName))
                    .containsExactlyInAnyOrderElementsOf(inPath);
            assertThat(named)
                    .allSatisfy(parameter -> assertThat(
                                    resolved(parameter.getSchema()).getType())
                            .as(parameter.getName())
                            .isNotNull());
            if (found.method().getReturnType() == CreatedResponse.class && found.verb() == HttpMethod.POST) {
                assertThat(named.stream().map(Parameter::getName)).contains(Commands.KEY);
            }
        }

        private void refusals(Found found, Operation operation) {
            var answers = operation.getResponses().getAPIResponses();
            assertThat(answers).containsKeys("400", "406").doesNotContainKey("default");
            assertThat(answers.containsKey("401")).isEqualTo(!Api.isPublic(found.path()));
            assertThat(operation.getSecurity() != null).isEqualTo(!Api.isPublic(found.path()));
            assertThat(answers.containsKey("412") && answers.containsKey("428"))
                    .isEqualTo(taken(operation).stream()
                            .anyMatch(parameter -> parameter.getName().equals("If-Match")));
            assertThat(answers.containsKey("413")).isEqualTo(operation.getRequestBody() != null);
            answers.forEach((status, answer) -> {
                if (status.startsWith("4")) {
                    assertThat(answer.getContent().getMediaTypes()).as(status).containsOnlyKeys(Problem.MEDIA_TYPE);
                }
            });
        }
    }

    @Nested
    class EverySchema {

        @Test
        void isKnownToItsLastPart() {
            api.getComponents().getSchemas().forEach((name, schema) -> whole(name, schema));
        }

        /** A list that is read on by cursor says so in its header too. */
        @Test
        void thatIsReadOnByCursorIsAListing() {
            assertThat(DescribedResources.all().stream()
                            .filter(found -> taken(operation(found)).stream()
                                    .anyMatch(parameter -> parameter.getName().equals("cursor")))
                            .filter(found -> !Listing.class.isAssignableFrom(
                                    found.method().getReturnType()))
                            .map(Found::id))
                    .isEmpty();
        }

        @Test
        void takesDaysMomentsAndWordsForWhatTheyAre() {
            var progress = properties("ProgressResponse");
            assertThat(progress.get("submittedAt").getFormat()).isEqualTo("date-time");
            assertThat(properties("LicenceResponse").get("validUntil").getFormat())
                    .isEqualTo("date");
            assertThat(properties("ApplicationKind")).isNull();
            assertThat(schema("ApplicationKind").getEnumeration()).contains("NEW", "RENEWAL", "REPLACEMENT");
            assertThat(schema("CreatedResponse").getRequired()).containsExactly("id", "location");
        }

        /** What is nested is named by what is around it. */
        @Test
        void ofOneNameIsNoOther() {
            assertThat(api.getComponents().getSchemas())
                    .containsKeys("HandOversResource.Waiting", "ApplicationResponse", "Problem");
        }

        private void whole(String name, Schema schema) {
            if (schema.getRef() != null) {
                assertThat(resolved(schema)).as(name).isNotNull();
                return;
            }
            assertThat(schema.getType()).as(name).isNotNull();
            if (schema.getType() == SchemaType.ARRAY) {
                whole(name + "[]", schema.getItems());
            } else if (schema.getType() == SchemaType.OBJECT && schema.getProperties() == null) {
                assertThat(Boolean.TRUE.equals(schema.getAdditionalPropertiesBoolean())
                                || schema.getAdditionalPropertiesSchema() != null)
                        .as(name)
                        .isTrue();
            } else if (schema.getType() == SchemaType.OBJECT) {
                schema.getProperties().forEach((part, value) -> whole(name + "." + part, value));
            }
        }
    }

    @Test
    void theTokenEndPointOfPartnersIsDescribed() {
        var post = api.getPaths().getPathItem("/oauth2/token").getPOST();
        assertThat(post.getRequestBody().getContent().getMediaTypes())
                .containsOnlyKeys("application/x-www-form-urlencoded");
        assertThat(post.getResponses().getAPIResponses()).containsKeys("200", "400", "401");
    }

    private static List<Parameter> taken(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static boolean has(Map<String, APIResponse> answers, String status, String header) {
        var answer = answers.get(status);
        return answer != null
                && answer.getHeaders() != null
                && answer.getHeaders().containsKey(header);
    }

    private static Operation operation(Found found) {
        return api.getPaths().getPathItem(found.path()).getOperations().get(found.verb());
    }

    private static Map<String, Schema> properties(String name) {
        return schema(name).getProperties();
    }

    private static Schema schema(String name) {
        return api.getComponents().getSchemas().get(name);
    }

    private static Schema resolved(Schema schema) {
        var ref = schema.getRef();
        return ref == null ? schema : schema(ref.substring(ref.lastIndexOf('/') + 1));
    }
}
