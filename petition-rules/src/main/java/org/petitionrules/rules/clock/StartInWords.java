package org.petitionrules.rules.clock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.organ.OrganFunction;

/** What starts a clock, in words. */
final class StartInWords {
    private static final Bilingual UNKNOWN = Bilingual.of("职能未记录的", "a body whose function is not recorded");

    private StartInWords() {}

    static Bilingual of(
            Start.EventStart start,
            Set<OrganFunction> functions,
            boolean functionUnknown,
            Function<String, Bilingual> names) {
        if (!start.isReceipt()) {
            List<Bilingual> kinds = new ArrayList<>();
            start.kinds().forEach(kind -> kinds.add(names.apply(kind)));
            return joined(kinds);
        }
        Bilingual words = came(start.came());
        if (!functions.isEmpty()) {
            List<Bilingual> receivers = new ArrayList<>();
            functions.forEach(function -> receivers.add(function.label()));
            if (functionUnknown) {
                receivers.add(UNKNOWN);
            }
            Bilingual by = joined(receivers);
            words = Bilingual.of(words.zh() + "（" + by.zh() + "）", words.en() + " (" + by.en() + ")");
        }
        return start.isReturn()
                ? Bilingual.of(
                        words.zh() + "，或异议获同意而退回",
                        words.en() + ", or its coming back because an objection was agreed to")
                : words;
    }

    private static Bilingual came(Start.Came came) {
        switch (came) {
            case DIRECT:
                return Bilingual.of("直接收到信访事项", "receipt of the matter from the petitioner");
            case REFERRED:
                return Bilingual.of("收到转送、交办的信访事项", "receipt of the matter from another body");
            default:
                return Bilingual.of("收到信访事项", "receipt of the matter");
        }
    }

    static Bilingual endOf(Bilingual clock) {
        return Bilingual.of(clock.zh() + "届满", "the end of " + clock.en());
    }

    static Bilingual chosen(boolean later, List<Bilingual> starts) {
        Bilingual all = joined(starts);
        return later
                ? Bilingual.of("以下各项中较晚者：" + all.zh(), "the later of: " + all.en())
                : Bilingual.of("以下各项中较早者：" + all.zh(), "the earlier of: " + all.en());
    }

    private static Bilingual joined(Collection<Bilingual> items) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Bilingual item : items) {
            zh.append(zh.length() == 0 ? "" : "、").append(item.zh());
            en.append(en.length() == 0 ? "" : ", ").append(item.en());
        }
        return Bilingual.of(zh.toString(), en.toString());
    }
}
