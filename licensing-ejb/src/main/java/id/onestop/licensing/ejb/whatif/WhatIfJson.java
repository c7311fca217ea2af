package id.onestop.licensing.ejb.whatif;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.whatif.Band;
import id.onestop.licensing.domain.whatif.Outcome;
import id.onestop.licensing.domain.whatif.Outcome.PostLoad;
import id.onestop.licensing.domain.whatif.Outcome.StageWait;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plan and outcome as they are kept. */
final class WhatIfJson {

    private WhatIfJson() {}

    static String plan(PlayWhatIf command, long seed) {
        var variants = Json.createArrayBuilder();
        for (var variant : command.variants()) {
            var definitions = Json.createArrayBuilder();
            variant.definitions().forEach(definitions::add);
            var drafts = Json.createArrayBuilder();
            variant.drafts().forEach(drafts::add);
            var people = Json.createObjectBuilder();
            new TreeMap<>(variant.people()).forEach(people::add);
            variants.add(Json.createObjectBuilder()
                    .add("definitions", definitions)
                    .add("drafts", drafts)
                    .add("people", people)
                    .add("closedFrom", String.valueOf(variant.closedFrom()))
                    .add("closedTo", String.valueOf(variant.closedTo())));
        }
        return Json.createObjectBuilder()
                .add("months", String.valueOf(command.months()))
                .add("perYear", String.valueOf(command.perYear()))
                .add("seed", seed)
                .add("variants", variants)
                .build()
                .toString();
    }

    static String write(List<WhatIfSide> sides) {
        var array = Json.createArrayBuilder();
        sides.forEach(side -> array.add(side(side)));
        return Json.createObjectBuilder().add("sides", array).build().toString();
    }

    static List<WhatIfSide> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject().getJsonArray("sides").getValuesAs(JsonObject.class).stream()
                    .map(WhatIfJson::side)
                    .toList();
        }
    }

    private static JsonObjectBuilder side(WhatIfSide side) {
        var versions = Json.createArrayBuilder();
        side.versions().forEach(version -> versions.add(words(version)));
        var outcome = side.outcome();
        return Json.createObjectBuilder()
                .add("versions", versions)
                .add("posts", named(side.posts()))
                .add("services", named(side.services()))
                .add("measured", Json.createArrayBuilder(side.measured()))
                .add("files", outcome.files())
                .add("replications", outcome.replications())
                .add("onTime", band(outcome.onTime()))
                .add("done", band(outcome.done()))
                .add("medianDays", band(outcome.medianDays()))
                .add("mostDays", band(outcome.mostDays()))
                .add("waits", waits(outcome.waits()))
                .add("loads", loads(outcome.loads()));
    }

    private static JsonArrayBuilder waits(List<StageWait> waits) {
        var array = Json.createArrayBuilder();
        waits.forEach(wait -> array.add(Json.createObjectBuilder()
                .add("course", wait.course())
                .add("stage", wait.stage())
                .add("name", words(wait.name()))
                .add("post", wait.post())
                .add("minutes", band(wait.minutes()))
                .add("work", band(wait.work()))));
        return array;
    }

    private static JsonArrayBuilder loads(List<PostLoad> loads) {
        var array = Json.createArrayBuilder();
        loads.forEach(load -> array.add(Json.createObjectBuilder()
                .add("post", load.post())
                .add("people", load.people())
                .add("share", band(load.share()))));
        return array;
    }

    private static WhatIfSide side(JsonObject side) {
        var outcome = new Outcome(
                side.getInt("files"),
                side.getInt("replications"),
                band(side, "onTime"),
                band(side, "done"),
                band(side, "medianDays"),
                band(side, "mostDays"),
                side.getJsonArray("waits").getValuesAs(JsonObject.class).stream()
                        .map(wait -> new StageWait(
                                wait.getString("course"),
                                wait.getString("stage"),
                                words(wait.getJsonObject("name")),
                                wait.getString("post"),
                                band(wait, "minutes"),
                                band(wait, "work")))
                        .toList(),
                side.getJsonArray("loads").getValuesAs(JsonObject.class).stream()
                        .map(load -> new PostLoad(load.getString("post"), load.getInt("people"), band(load, "share")))
                        .toList());
        return new WhatIfSide(
                side.getJsonArray("versions").getValuesAs(JsonObject.class).stream()
                        .map(WhatIfJson::words)
                        .toList(),
                named(side, "posts"),
                named(side, "services"),
                side.getJsonArray("measured").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                outcome);
    }

    private static JsonObjectBuilder named(Map<String, Words> names) {
        var object = Json.createObjectBuilder();
        new TreeMap<>(names).forEach((code, name) -> object.add(code, words(name)));
        return object;
    }

    private static Map<String, Words> named(JsonObject side, String key) {
        Map<String, Words> names = new HashMap<>();
        if (side.containsKey(key)) {
            var object = side.getJsonObject(key);
            object.keySet().forEach(code -> names.put(code, words(object.getJsonObject(code))));
        }
        return names;
    }

    private static JsonObjectBuilder words(Words words) {
        return Json.createObjectBuilder().add("id", words.id()).add("en", words.en());
    }

    private static Words words(JsonObject words) {
        return new Words(words.getString("id"), words.getString("en"));
    }

    private static JsonObjectBuilder band(Band band) {
        return Json.createObjectBuilder()
                .add("mean", band.mean())
                .add("low", band.low())
                .add("high", band.high());
    }

    private static Band band(JsonObject in, String name) {
        var band = in.getJsonObject(name);
        return new Band(
                band.getJsonNumber("mean").doubleValue(),
                band.getJsonNumber("low").doubleValue(),
                band.getJsonNumber("high").doubleValue());
    }
}
