package org.petitionrules.testkit.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.petitionrules.model.message.Language;

/** The change of a mutant in one language. Its own words are English; ids of the pack stay as they are. */
final class MutantWords {
    private static final Map<String, String> CHINESE = chinese();

    private MutantWords() {}

    private static Map<String, String> chinese() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("^row dropped: ", "删去行：");
        words.put("^row ", "行 ");
        words.put("^clock ", "期限 ");
        words.put("^closure condition dropped: ", "删去结案条件：");
        words.put("^closure condition ", "结案条件 ");
        words.put("^closure ", "结案 ");
        words.put("^fact ", "事实 ");
        words.put("^duty ", "义务 ");
        words.put("^responsibility dropped: ", "删去责任规则：");
        words.put("^responsibility ", "责任规则 ");
        words.put("^disclosure dropped: ", "删去披露规则：");
        words.put("^disclosure ", "披露规则 ");
        words.put(": answer swapped$", "：可否对调");
        words.put(": every material$", "：改为各类材料");
        words.put(": every recipient$", "：改为任何接收人");
        words.put("material dropped: ", "删去材料：");
        words.put("recipient dropped: ", "删去接收人：");
        words.put("^validity from ", "施行起日");
        words.put("^validity to ", "施行止日");
        words.put("^values swapped: ", "值的次序对调：");
        words.put("^actor swapped: ", "行为人对调：");
        words.put("^addressee dropped: ", "删去送达对象：");
        words.put("moved by (-?\\d+) day", "移动$1日");
        words.put("moved by (-?\\d+)", "移动$1");
        words.put(": owed once and for all", "：改为一次性");
        words.put("met-by kind dropped: ", "删去履行事件：");
        words.put("event kind dropped: ", "删去事件种类：");
        words.put("kind dropped: ", "删去事件种类：");
        words.put("starts by receipt ", "改由收到起算：");
        words.put("starts with the end of ", "改由另一期限届满起算：");
        words.put("starts by ", "改由事件起算：");
        words.put("start function ", "起算的机关职能 ");
        words.put("start by what is returned ", "退回起算 ");
        words.put("extension need ", "延长的条件 ");
        words.put("extension notice is ", "延长的告知改为 ");
        words.put("extension ", "延长 ");
        words.put("presumed ", "推定起算 ");
        words.put("pause reversed", "扣除起止对调");
        words.put("pause ends with its beginning", "扣除止于其起始");
        words.put("pause ", "扣除 ");
        words.put("metBy ", "履行事件 ");
        words.put("endedBy ", "终止事件 ");
        words.put("notBy ", "不得为其行为人的事件 ");
        words.put(" in workingDays$", " 改以工作日计");
        words.put(" in naturalDays$", " 改以自然日计");
        words.put("period ", "期间 ");
        words.put(" dropped$", " 删去");
        return words;
    }

    static String of(String change, Language language) {
        if (language == Language.EN) {
            return change;
        }
        String words = change;
        for (Map.Entry<String, String> word : CHINESE.entrySet()) {
            words = words.replaceAll(word.getKey(), word.getValue());
        }
        return words;
    }
}
