/**
 * Words that every text of a language has, by which it is told from others of the same script.
 *
 * Source: the most frequent words of each language, those left out that its neighbours share. Taken: 2026-11-30. Licence:
 *   words are facts. Refresh: add the words of a language whose texts are taken for another's.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it was with are this from have be as on by not you we they their',
  de: 'der die das und nicht ist mit ein eine von den dem auf für sich auch des wir sie war bei aus wird zu',
  es: 'que el los las una por con para del como más pero sus este está fue son al sin se lo muy cuando',
  fr: 'les des est une dans pour que qui sur pas avec ce au plus par nous vous cette ses sont mais aux il',
  pt: 'não uma que os as para com dos mais como mas foi ao são das pelo pela você seu sua até também em um',
  it: 'che di il della per non con una sono gli del alla più anche nel dei delle questo come ha si ma le',
  nl: 'het een van en de niet dat zijn op te voor met aan ook er maar door wordt naar bij uit om die',
  pl: 'się nie jest na do że to jak co przez dla od po już są był który oraz ale tylko przy tym',
  cs: 'se je že na jsem ale jako pro jsou jsme by byl byla které nebo už který při když tak po ze do',
  sv: 'och att det som är på inte för med den av ett till har om jag vi så från men kan var de',
  da: 'og at det er på ikke til med den af en som har for jeg vi så fra men kan var de blev efter ved',
  nb: 'og å det er på ikke til med den av en som har for jeg vi så fra men kan var de ble etter ved seg',
  fi: 'ja on ei että se oli ovat mutta kun joka myös niin hän ole sen tai vain kuin ollut mitä jos',
  ro: 'și nu la cu este care pentru din mai de un pe să ca o sunt dar fost după prin când sau ce',
  hu: 'a az és hogy nem is egy meg de ez volt csak van már mint még ha ki vagy el azt majd amely',
  tr: 've bir bu için ile da de çok daha olarak olan gibi en ama kadar sonra değil ne var her',
  id: 'yang dan di dengan untuk tidak dari ini itu pada adalah dalam akan juga ke oleh karena atau saya kami',
  vi: 'và của là có không được một những cho trong với người các này để khi đã đến từ như tôi',
  ru: 'и в не на что с по как это был для из но к от же его так за все она только они',
  uk: 'і в не на що з як це до та за для із але від його був є ми щоб які також він',
  ar: 'في من على إلى أن هذا التي عن مع كان هذه الذي لا ما بعد قد أو كل بين',
  fa: 'و در به از که این را با است برای آن یک خود تا بود هم می‌شود شد شده ها'
}
