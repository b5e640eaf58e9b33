package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.RefusedException;

/**
 * A pack never runs code, and never breaks the loader: whatever is done to it, it loads, or it is refused with at least
 * one reason in both languages. Nothing else is ever thrown.
 */
class FuzzedPacksTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PACKS =
            Arrays.asList("cn-events", "cn-2005", "hengkou", "simplified-2016", "responsibility-2016", "zhejiang-2016");
    private static final String[] TEXTS = {
        "", "*", "?", "yes|no", ">=6", "route", "R34-clock", "${jndi:ldap://x}", "#{T(java.lang.Runtime)}",
                "java.lang.Runtime",
        "2022-05-01", "\\u0000", "\\uD800", "不", "cn-2022", "=route", "a,b", "/", "|", "-1"
    };

    private static byte[] pack(String id) {
        try (InputStream in = RuleBook.shippedPack(id)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] block = new byte[8192];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                bytes.write(block, 0, count);
            }
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether it loads. */
    private static boolean loads(byte[] json) {
        try {
            RuleBook.load(new ByteArrayInputStream(json));
            return true;
        } catch (RefusedException refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.message().in(Language.ZH)).isNotEmpty();
                assertThat(problem.message().in(Language.EN)).isNotEmpty();
            });
            return false;
        }
    }

    @Property
    void bytes_changed_anywhere_load_or_are_refused_with_a_reason(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] json = pack(PACKS.get(random.nextInt(PACKS.size())));
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            json[random.nextInt(json.length)] = (byte) random.nextInt(256);
        }
        byte[] cut = random.nextInt(4) == 0 ? Arrays.copyOf(json, random.nextInt(json.length)) : json;
        loads(cut);
    }

    @Property
    void values_changed_moved_or_dropped_load_or_are_refused_with_a_reason(@ForAll long seed) throws IOException {
        loads(JSON.writeValueAsBytes(fuzzed(new Random(seed))));
    }

    private static JsonNode fuzzed(Random random) throws IOException {
        JsonNode pack = JSON.readTree(pack(PACKS.get(random.nextInt(PACKS.size()))));
        int changes = 1 + random.nextInt(5);
        for (int i = 0; i < changes; i++) {
            List<JsonNode> containers = new ArrayList<>();
            collect(pack, containers);
            change(containers.get(random.nextInt(containers.size())), containers, random);
        }
        return pack;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode() && node.size() > 0) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static void change(JsonNode container, List<JsonNode> others, Random random) {
        int place = random.nextInt(container.size());
        if (container instanceof ArrayNode) {
            ArrayNode array = (ArrayNode) container;
            switch (random.nextInt(4)) {
                case 0:
                    array.remove(place);
                    break;
                case 1:
                    array.insert(place, array.get(random.nextInt(array.size())).deepCopy());
                    break;
                case 2:
                    array.set(place, array.get(random.nextInt(array.size())).deepCopy());
                    break;
                default:
                    array.set(place, any(others, random));
            }
            return;
        }
        ObjectNode object = (ObjectNode) container;
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.get(place);
        switch (random.nextInt(3)) {
            case 0:
                object.remove(name);
                break;
            case 1:
                object.set(TEXTS[random.nextInt(TEXTS.length)], any(others, random));
                break;
            default:
                object.set(name, any(others, random));
        }
    }

    private static JsonNode any(List<JsonNode> others, Random random) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        switch (random.nextInt(6)) {
            case 0:
                return nodes.nullNode();
            case 1:
                return nodes.numberNode(random.nextInt());
            case 2:
                return nodes.booleanNode(random.nextBoolean());
            case 3:
                JsonNode other = others.get(random.nextInt(others.size()));
                return other.size() < 20 ? other.deepCopy() : nodes.objectNode();
            default:
                return nodes.textNode(TEXTS[random.nextInt(TEXTS.length)]);
        }
    }

    /** Otherwise the property would hold of refusals alone. */
    @Example
    void some_of_them_load_and_most_do_not() throws IOException {
        int loaded = 0;
        for (long seed = 0; seed < 300; seed++) {
            loaded += loads(JSON.writeValueAsBytes(fuzzed(new Random(seed)))) ? 1 : 0;
        }
        assertThat(loaded).isBetween(1, 200);
        for (String id : PACKS) {
            assertThat(loads(pack(id))).as(id).isTrue();
        }
    }
}
