package org.petitionrules.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/** The rule packs in this jar, and the packs a book is made of. Reading happens here, never while deciding. */
public final class ShippedPacks {
    private static final List<String> IDS = Collections.unmodifiableList(Arrays.asList(
            "cn-2022",
            "hengkou",
            "jiuyuan",
            "yanfeng",
            "chenzhou",
            "zhuxi",
            "cn-2005",
            "simplified-2016",
            "simplified-2022",
            "online-2022",
            "classified-2017",
            "satisfaction-2014",
            "visiting-2014",
            "discipline-2020",
            "enforcement-2019",
            "inspection-1994",
            "supervision-2024",
            "supervision-2021",
            "sanctions-2020",
            "clarification-jilin-2020",
            "beijing-2006",
            "shanghai-2012",
            "zhejiang-2016",
            "shandong-2015",
            "henan-1997",
            "responsibility-2016",
            "cn-events",
            "cn"));

    private ShippedPacks() {}

    /**
     * The ids of the books that are shipped.
     *
     * @return unmodifiable
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Opens the text of a shipped pack.
     *
     * @param id one of {@link #ids()}
     * @return its JSON, to be closed by the caller
     * @throws IllegalArgumentException when no such pack is shipped
     */
    public static InputStream open(String id) {
        InputStream stream = IDS.contains(id)
                ? ShippedPacks.class.getResourceAsStream("/org/petitionrules/rules/book/" + id + ".json")
                : null;
        if (stream == null) {
            throw new IllegalArgumentException("没有随附的规则书 / no such book is shipped: " + Compilation.shown(id));
        }
        return stream;
    }

    /**
     * A shipped book.
     *
     * @param id one of {@link #ids()}
     * @return its packs
     * @throws IllegalArgumentException when no such book is shipped
     */
    public static PackStack shipped(String id) {
        return stack(shippedPack(id), Collections.<String, Pack>emptyMap());
    }

    /**
     * An adopter's book; the packs it stands over are taken from those given, else from those shipped.
     *
     * @param top the pack of the book
     * @param others packs it may stand over
     * @return its packs
     * @throws RefusedException with everything that is wrong with the packs
     */
    public static PackStack read(JsonSource top, List<JsonSource> others) {
        Map<String, Pack> given = new LinkedHashMap<>();
        for (JsonSource other : others) {
            Pack pack = Pack.read(other);
            given.put(pack.id(), pack);
        }
        return stack(Pack.read(top), given);
    }

    private static PackStack stack(Pack top, Map<String, Pack> given) {
        Map<String, Pack> packs = new LinkedHashMap<>();
        addBase(top, packs, given, new LinkedHashSet<>());
        packs.put(top.id(), top);
        return new PackStack(new ArrayList<>(packs.values()));
    }

    private static Pack shippedPack(String id) {
        try (InputStream stream = open(id)) {
            return Pack.read(JsonSource.of(stream).at("/" + id));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The packs a pack stands over, the lowest first. */
    private static void addBase(Pack pack, Map<String, Pack> packs, Map<String, Pack> given, Set<String> open) {
        if (!open.add(pack.id())) {
            throw refused(PackMessages.OVER_ITSELF.with(pack.id()));
        }
        for (String id : pack.over()) {
            if (packs.containsKey(id)) {
                continue;
            }
            Optional<Pack> base = Optional.ofNullable(given.get(id));
            if (!base.isPresent() && !IDS.contains(id)) {
                throw refused(PackMessages.NO_BASE.with(Compilation.shown(id)));
            }
            Pack found = base.isPresent() ? base.get() : shippedPack(id);
            addBase(found, packs, given, open);
            packs.put(id, found);
        }
        open.remove(pack.id());
    }

    private static RefusedException refused(Message why) {
        return new RefusedException(Collections.singletonList(Problem.at("/over", why)));
    }
}
