/** Pseudonyms: a colour and an animal by chance, each for one idea, so that two of them are never one person's. */
import type { Language } from "#app/core/words.ts";

interface Words {
  readonly animals: readonly string[];
  readonly colours: readonly string[];
  /** Puts one of each together. */
  readonly joined: (animal: string, colour: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    animals: [
      ...["Badger", "Beaver", "Bison", "Curlew", "Dormouse", "Dragonfly", "Egret", "Falcon"],
      ...["Gecko", "Hedgehog", "Heron", "Ibex", "Jackdaw", "Kestrel", "Kingfisher", "Lapwing"],
      ...["Lynx", "Marmot", "Marten", "Nightingale", "Otter", "Owl", "Pelican", "Plover"],
      ...["Puffin", "Raven", "Salmon", "Seal", "Sparrow", "Squirrel", "Stork", "Swift"],
      ...["Tern", "Tortoise", "Vole", "Wagtail", "Walrus", "Weasel", "Wolf", "Wren"],
    ],
    colours: [
      ...["Amber", "Ashen", "Auburn", "Blue", "Bronze", "Copper", "Coral", "Crimson"],
      ...["Ebony", "Emerald", "Golden", "Green", "Grey", "Indigo", "Ivory", "Jade"],
      ...["Lilac", "Maroon", "Mauve", "Ochre", "Olive", "Orange", "Purple", "Russet"],
      ...["Scarlet", "Sepia", "Silver", "Tawny", "Teal", "Umber", "Violet", "White"],
    ],
    joined: (animal, colour) => `${colour} ${animal}`,
  },
  fr: {
    // All of one gender, and colours that agree with it.
    animals: [
      ...["Blaireau", "Castor", "Bison", "Courlis", "Loir", "Crapaud", "Butor", "Faucon"],
      ...["Gecko", "Hérisson", "Héron", "Bouquetin", "Choucas", "Milan", "Pinson", "Vanneau"],
      ...["Lynx", "Chamois", "Furet", "Rossignol", "Moineau", "Hibou", "Pélican", "Pluvier"],
      ...["Macareux", "Corbeau", "Saumon", "Phoque", "Rouget", "Écureuil", "Cygne", "Martinet"],
      ...["Lézard", "Triton", "Mulot", "Pic", "Morse", "Renard", "Loup", "Roitelet"],
    ],
    colours: [
      ...["ambré", "cendré", "auburn", "bleu", "bronze", "cuivré", "corail", "cramoisi"],
      ...["ébène", "émeraude", "doré", "vert", "gris", "indigo", "ivoire", "jade"],
      ...["lilas", "bordeaux", "mauve", "ocre", "olive", "orange", "pourpre", "roux"],
      ...["écarlate", "sépia", "argenté", "fauve", "turquoise", "brun", "violet", "blanc"],
    ],
    joined: (animal, colour) => `${animal} ${colour}`,
  },
};

/** Draws a number below its argument. */
export type Draw = (below: number) => number;

/** A pseudonym by chance, in a language; `round` counts how often those before it were taken. */
export function drawPseudonym(language: Language, draw: Draw, round = 0): string {
  const { animals, colours, joined } = words[language];
  const pick = (list: readonly string[]) => list[draw(list.length)] ?? "";
  const name = joined(pick(animals), pick(colours));
  // There are a good thousand of them; should all be in use, a number makes more.
  return round < roundsWithoutNumber ? name : `${name} ${String(2 + draw(9_998))}`;
}

const roundsWithoutNumber = 12;
