/**
 * Names of social networks, messengers and places to follow a writer, as interfaces spell them, in lower case.
 *
 * Source: the networks' own names in their translations. Taken: 2026-11-30. Licence: names are facts. Refresh: add a network
 *   when share plugins list it.
 */
export const networkWords: ReadonlySet<string> = new Set(
  (
    'facebook,fb,twitter,x,x/twitter,x (twitter),twitter/x,twitter (x),instagram,insta,telegram,whatsapp,whats app,youtube,youtube channel,' +
    'linkedin,linked in,pinterest,reddit,tumblr,tiktok,tik tok,threads,bluesky,mastodon,discord,line,kakaotalk,kakao,wechat,weibo,' +
    'sina weibo,qq,qzone,douban,zhihu,viber,vk,vkontakte,odnoklassniki,ok,messenger,facebook messenger,snapchat,medium,github,' +
    'flipboard,google+,google plus,google news,google,feedly,rss,spotify,apple podcasts,twitch,patreon,ko-fi,paypal,boosty,' +
    'steady,liberapay,tipeee,email,e-mail,mail,hacker news,pocket,xing,skype,teams,slack,nextdoor,mix,digg,stumbleupon,delicious,' +
    'livejournal,blogger,evernote,instapaper,buffer,hatena,mixi,naver,band,signal,dzen,rutube,max,zalo,imo,aparat,eitaa,soroush,bale,rubika,' +
    '微博,新浪微博,微信,朋友圈,qq空间,知乎,豆瓣,脸书,臉書,推特,推特(x),电报,領英,领英,抖音,小红书,哔哩哔哩,b站,今日头条,' +
    'фейсбук,твиттер,телеграм,телеграмм,телеграме,вконтакте,одноклассники,одноклассниках,инстаграм,ютуб,ватсап,вацап,вайбер,дзен,яндекс.дзен,яндекс дзен,яндекс новости,мах,рутуб,' +
    'фейсбуці,телеграмі,вайбері,інстаграм,інстаграмі,гугл новини,google новини,google новости,' +
    '카카오톡,카카오스토리,카카오,페이스북,트위터,인스타그램,텔레그램,네이버,네이버 블로그,밴드,유튜브,라인,쓰레드,링크드인,' +
    'ツイッター,フェイスブック,インスタグラム,ライン,はてなブックマーク,はてな,はてブ,ユーチューブ,ピンタレスト,' +
    'פייסבוק,טוויטר,ווטסאפ,וואטסאפ,וואצאפ,טלגרם,אינסטגרם,יוטיוב,' +
    'واتساب,واتس اب,واتس آب,فيسبوك,فيس بوك,تويتر,إكس,انستغرام,انستجرام,إنستغرام,تلغرام,تليجرام,تيليجرام,تلجرام,يوتيوب,لينكدإن,لينكد إن,سناب شات,تيك توك,' +
    'جوجل نيوز,غوغل نيوز,اینستاگرام,تلگرام,واتساپ,واتس‌اپ,توییتر,فیسبوک,فیس‌بوک,یوتیوب,لینکدین,ایکس,' +
    'เฟซบุ๊ก,เฟสบุ๊ค,ทวิตเตอร์,อินสตาแกรม,ไลน์,ยูทูบ,ติ๊กต็อก,เทเลแกรม,' +
    'फेसबुक,ट्विटर,इंस्टाग्राम,व्हाट्सएप,व्हाट्सऐप,टेलीग्राम,यूट्यूब,गूगल न्यूज,লিংকডইন,ফেসবুক,টুইটার,ইনস্টাগ্রাম,হোয়াটসঅ্যাপ,ইউটিউব,টেলিগ্রাম'
  ).split(',')
)
